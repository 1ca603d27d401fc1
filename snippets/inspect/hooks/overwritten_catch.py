import torch
from torch import nn

caught: dict[str, torch.Tensor] = {}


def catch(module, args, output):
    caught["detach()"] = output.detach()
    caught["detach().clone()"] = output.detach().clone()


torch.manual_seed(0)
convolution = nn.Conv2d(3, 4, 3)
norm = nn.BatchNorm2d(4)
model = nn.Sequential(convolution, norm, nn.ReLU(inplace=True))
x = torch.randn(2, 3, 8, 8)
truth = norm(convolution(x))

norm.register_forward_hook(catch)
model(x)
for way, activation in caught.items():
    negative = (activation < 0).any().item()
    right = torch.allclose(activation, truth, atol=1e-5)
    print(f"{way:16} any negative: {negative!s:5} right: {right}")
