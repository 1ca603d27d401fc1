import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
for wrong in (
    lambda: nn.Sequential(nn.Linear(2, 2), nn.ReLU),
    lambda: nn.Linear(2, 2)(nn.ReLU(x)),
    lambda: nn.GELU()(torch.tensor([1, 2])),
):
    try:
        wrong()
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__ + ":", str(error).splitlines()[0])
print(nn.ReLU()(x).tolist(), torch.relu(torch.tensor([-1, 2])).tolist())
