import torch
from torch import nn
from torch.nn.utils import prune


def smaller(first, second):
    """Drop the rows of first that are pruned, and what reads them."""
    kept = (first.weight != 0).any(dim=1)
    new_first = nn.Linear(first.in_features, int(kept.sum()))
    new_second = nn.Linear(new_first.out_features, second.out_features)
    with torch.no_grad():
        new_first.weight.copy_(first.weight[kept])
        new_first.bias.copy_(first.bias[kept])
        new_second.weight.copy_(second.weight[:, kept])
        new_second.bias.copy_(second.bias)
        # A dropped unit gave act(bias), the same for each input.
        constant = first.bias[~kept].relu()
        new_second.bias.add_(second.weight[:, ~kept] @ constant)
    return nn.Sequential(new_first, nn.ReLU(), new_second)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 100), nn.ReLU(), nn.Linear(100, 3))
prune.ln_structured(model[0], "weight", amount=0.8, n=2, dim=0)
prune.remove(model[0], "weight")

slim = smaller(model[0], model[2])
x = torch.randn(5, 10)
print("same output:", torch.allclose(model(x), slim(x), atol=1e-5))
for net in (model, slim):
    print("parameters:", sum(p.numel() for p in net.parameters()))
