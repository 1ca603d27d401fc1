import torch
from torch import nn
from torch.nn.functional import cross_entropy


# your turn
def accumulate(model, batches, weight):
    """Leave in .grad the gradient of one mean loss over all the batches."""
    total = sum(weight[y[y != -100]].sum() for _, y in batches)
    if total > 0:
        for x, target in batches:
            loss = cross_entropy(model(x), target, weight, reduction="sum")
            (loss / total).backward()


# the check
torch.manual_seed(0)
weight = torch.tensor([0.1, 0.3, 0.05])
verdict = "solved"
for targets in (
    [[0, 1, 2], [2, 1, 1]],
    [[0, 1], [2, -100, -100, -100]],
    [[0], [-100, -100], [1, 2, -100]],
    [[-100, -100], [-100]],
):
    batches = [(torch.randn(len(t), 4), torch.tensor(t)) for t in targets]
    x = torch.cat([part for part, _ in batches])
    target = torch.cat([part for _, part in batches])
    model = nn.Linear(4, 3)
    wanted = torch.zeros(3, 4)
    if (target != -100).any():
        loss = cross_entropy(model(x), target, weight)
        wanted = torch.autograd.grad(loss, model.weight)[0]
    accumulate(model, batches, weight)
    found = model.weight.grad
    if found is None:
        found = torch.zeros(3, 4)
    if not torch.allclose(found, wanted, atol=1e-6):
        verdict = f"not yet: another gradient for {targets}"
print(verdict)
