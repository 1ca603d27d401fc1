import torch
from torch import nn


def accumulate(model, batches):
    total = sum(len(x) for x, _ in batches)
    for x, target in batches:
        loss = nn.functional.mse_loss(model(x), target)
        (loss * len(x) / total).backward()


# the check
torch.manual_seed(0)
verdict = "solved"
for samples, size in ((10, 4), (8, 4), (7, 3), (5, 1), (3, 8)):
    x = torch.randn(samples, 3)
    target = torch.randn(samples, 2)
    model = nn.Linear(3, 2)
    nn.functional.mse_loss(model(x), target).backward()
    wanted = model.weight.grad.clone()

    model.zero_grad()
    rows = []  # of each call of the model

    def count(_, args, output, rows=rows):
        rows.append(len(output))

    model.register_forward_hook(count)
    batches = list(zip(x.split(size), target.split(size), strict=True))
    accumulate(model, batches)
    error = (model.weight.grad - wanted).abs().max().item()
    if error > 1e-5:
        verdict = f"not yet: {samples} samples by {size}: off by {error:.2f}"
        break
    if rows != [len(x) for x, _ in batches]:
        verdict = f"not yet: calls with {rows} samples"
        break
print(verdict)
