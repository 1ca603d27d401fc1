import torch
from torch import nn

layer = nn.Linear(4, 4, dtype=torch.float16)
try:
    nn.init.orthogonal_(layer.weight)
except NotImplementedError as error:
    print(type(error).__name__ + ":", error)

torch.manual_seed(0)
drawn = nn.init.orthogonal_(torch.empty(4, 4))
with torch.no_grad():
    layer.weight.copy_(drawn)
product = layer.weight.detach().float() @ layer.weight.detach().float().T
print("orthogonal:", torch.allclose(product, torch.eye(4), atol=0.01))
