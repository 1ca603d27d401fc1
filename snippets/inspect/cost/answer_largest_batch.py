import torch
from saved_by_module import SavedBytes
from torch import nn


# your turn
def largest_batch(measure, budget):
    """The most rows for which measure(rows) is at most budget bytes."""
    two = measure(2)
    each = measure(3) - two  # bytes of one more row
    constant = two - 2 * each  # such as the statistics of a BatchNorm
    return (budget - constant) // each


# the check
def measure(rows):
    asked.append(rows)
    saved = SavedBytes(model)
    with saved.hooks:
        model(torch.ones(rows, 8))
    return sum(saved.bytes.values())


verdict = "solved"
asked = []
for middle in (nn.ReLU(), nn.BatchNorm1d(512), nn.LayerNorm(512)):
    model = nn.Sequential(nn.Linear(8, 512), middle, nn.Tanh())
    for budget in (100_000, measure(40)):
        asked = []
        rows = largest_batch(measure, budget)
        if max(asked, default=0) > 10:
            verdict = f"not yet: {max(asked)} rows were measured"
        elif not measure(rows) <= budget < measure(rows + 1):
            verdict = f"not yet: {rows} is not the most"
print(verdict)
