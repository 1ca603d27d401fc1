import torch
from torch import nn

seen = []
x = torch.ones(2, 3, requires_grad=True)
for inplace in (True, False):
    model = nn.Sequential(nn.Linear(3, 3), nn.ReLU(inplace=inplace))
    model[0].register_full_backward_hook(
        lambda module, inputs, outputs: seen.append(type(module).__name__)
    )
    try:
        model(x).sum().backward()
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(". ")[0])
print(seen)
