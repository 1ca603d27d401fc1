import torch
from torch import nn


# your turn
def without_gradient(model, x):
    return []


# the check
class Detach(nn.Module):
    def forward(self, x):
        return x.detach()


frozen = nn.Linear(3, 1).requires_grad_(False)
broken = nn.Sequential(nn.Linear(3, 4), Detach(), nn.Linear(4, 1))
broken.register_parameter("unused", nn.Parameter(torch.ones(2)))
broken.get_parameter("2.weight").requires_grad_(False)
cut = nn.Sequential(nn.Linear(3, 1), Detach())
lost = ["0.bias", "0.weight"]
wanted = {frozen: [], broken: [*lost, "unused"], cut: lost}
for model, missing in wanted.items():
    *earlier, last = model.parameters()  # the last has no grad yet
    for p in earlier:
        p.grad = torch.full_like(p, 7.0)  # left by an earlier step
    # for x = 0 some gradients are 0, which is not the same as None
    names = without_gradient(model, torch.zeros(5, 3))
    sevens = [p.grad is not None and p.grad.eq(7).all() for p in earlier]
    kept = all(sevens) and last.grad is None
    if sorted(names) != missing or not kept:
        print(f"not yet: got {names}, old gradients kept: {kept}")
        break
else:
    print("solved")
