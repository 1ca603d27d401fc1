import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(8, 8), nn.Dropout())
backbone.requires_grad_(False)
x = torch.ones(1, 8)

print("two calls agree:", torch.equal(backbone(x), backbone(x)))
backbone.eval()
print("after eval():   ", torch.equal(backbone(x), backbone(x)))
