import torch
from torch import nn

bilinear = nn.Bilinear(3, 4, 2)
pairs = {
    "batches of another size": (torch.ones(5, 3), torch.ones(1, 4)),
    "inputs swapped": (torch.ones(5, 4), torch.ones(5, 3)),
}
for name, (x1, x2) in pairs.items():
    try:
        bilinear(x1, x2)
    except RuntimeError as error:
        print(f"{name}:\n  RuntimeError: {error}")

x1, x2 = torch.broadcast_tensors(torch.ones(5, 1, 3), torch.ones(1, 7, 3))
print("all pairs:", tuple(nn.Bilinear(3, 3, 2)(x1, x2).shape))
