import itertools

import torch
from torch import nn


def collapse(path, blank):
    merged = [key for key, _ in itertools.groupby(path)]
    return [key for key in merged if key != blank]


def ctc(log_probabilities, target, blank=0):
    steps, classes = log_probabilities.shape
    sums = [
        log_probabilities[torch.arange(steps), list(path)].sum()
        for path in itertools.product(range(classes), repeat=steps)
        if collapse(path, blank) == target
    ]
    if not sums:
        return torch.tensor(torch.inf)  # no path gives the target
    return -torch.stack(sums).logsumexp(dim=0)


print(collapse([1, 1, 0, 2, 2, 0], blank=0))
print(collapse([1, 0, 1, 1, 0, 0], blank=0))
torch.manual_seed(0)
steps = torch.randn(5, 1, 3).log_softmax(dim=2)  # (time, batch, classes)
for target in ([1, 2], [1, 1], [2], []):
    loss = nn.CTCLoss(reduction="none")(
        steps,
        torch.tensor([target], dtype=torch.int64),
        torch.tensor([5]),
        torch.tensor([len(target)]),
    )
    same = torch.allclose(loss, ctc(steps[:, 0], target))
    print(f"{target!s:7} {loss.item():.4f}  {same}")
