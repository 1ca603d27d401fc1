import torch
from torch import nn

torch.manual_seed(0)
up, down = nn.Linear(4, 12, bias=False), nn.Linear(12, 3, bias=False)
x, total = torch.randn(5, 4), torch.zeros(5, 3)
dense = down(up(x).relu())

print("whole: up", tuple(up.weight.shape), "down", tuple(down.weight.shape))
firsts, seconds = up.weight.chunk(2), down.weight.chunk(2, dim=1)
for rank, (first, second) in enumerate(zip(firsts, seconds, strict=True)):
    hidden = (x @ first.T).relu()
    part = hidden @ second.T
    total += part
    shapes = [tuple(t.shape) for t in (x, first, hidden, second, part)]
    print(f"rank {rank}:", "x {} ─ {} ─▶ {} ─ {} ─▶ {}".format(*shapes))
print(f"{'sum':>48} {tuple(total.shape)}")
print("equal to dense:", total.allclose(dense, atol=1e-6))

halves = zip(x.chunk(2, dim=1), up.weight.chunk(2, dim=1), strict=True)
sums = [part @ weight.T for part, weight in halves]
print("relu of the sum:", sum(sums).relu().allclose(up(x).relu(), atol=1e-6))
relus = sum(part.relu() for part in sums)
print("sum of the relus:", relus.allclose(up(x).relu()))
