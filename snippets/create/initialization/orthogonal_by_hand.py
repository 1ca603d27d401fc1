import torch
from torch import nn


def orthogonal(tensor, gain=1.0):
    """Draw vectors, and take from each its part along those before."""
    rows = tensor.shape[0]
    drawn = tensor.new_empty(rows, tensor.numel() // rows).normal_()
    wide = drawn.shape[0] < drawn.shape[1]
    basis = []
    for vector in drawn if wide else drawn.T:  # the fewer, longer ones
        for known in basis:
            vector = vector - (vector @ known) * known
        basis.append(vector / vector.norm())
    q = torch.stack(basis, dim=0 if wide else 1)
    with torch.no_grad():
        return tensor.copy_(gain * q.reshape(tensor.shape))


for shape in [(5, 5), (3, 8), (8, 3), (4, 2, 3, 3)]:
    theirs = torch.empty(shape, dtype=torch.float64)
    torch.manual_seed(0)
    nn.init.orthogonal_(theirs, gain=2.0)
    torch.manual_seed(0)
    ours = orthogonal(torch.empty(shape, dtype=torch.float64), gain=2.0)
    print(shape, torch.allclose(ours, theirs))

torch.manual_seed(0)
turn = nn.init.orthogonal_(torch.empty(64, 64))
x = torch.randn(64)
y = x
for _ in range(100):
    y = turn @ y
print(f"length after 100 products: {(y.norm() / x.norm()).item():.3f}")
