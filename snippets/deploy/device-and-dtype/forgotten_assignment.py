import torch
from torch import nn

x = torch.ones(5, 3)
x.to(torch.float64)  # lost

for bias in [True, False]:
    model = nn.Linear(3, 2, bias=bias).to(torch.float64)
    try:
        model(x)
    except RuntimeError as error:
        print(f"bias={bias}: RuntimeError: {error}")

x = x.to(torch.float64)
print("assigned:", model(x).dtype)
