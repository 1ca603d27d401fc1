import torch
from torch import nn


# your turn
class DropPath(nn.Module):
    """Dropout of whole samples, with the probability p (0 <= p < 1)."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        kept = x.new_empty((len(x),) + (1,) * (x.dim() - 1))
        return x * kept.bernoulli_(1 - self.p) / (1 - self.p)


# the check
def verdict(p, shape):
    layer = DropPath(p)
    x = 1 + torch.rand(shape)
    rows = (layer(x) / x).reshape(4000, -1)  # the factor of each number
    if not torch.allclose(rows, rows[:, :1]):
        return "not yet: the numbers of a sample have different factors"
    if abs((rows == 0).float().mean().item() - p) > 0.05:
        return f"not yet: another share than {p} is dropped"
    if abs(rows.mean().item() - 1) > 0.1:
        return "not yet: another mean"
    same = torch.equal(layer.eval()(x), x)
    return "solved" if same else "not yet: eval mode changes x"


torch.manual_seed(0)
shapes = ((4000,), (4000, 3), (4000, 2, 2))
found = {verdict(p, shape) for p in (0.0, 0.25, 0.5) for shape in shapes}
print(min(found))  # "not yet" comes before "solved"
