import torch
from torch import nn
from torch.nn.functional import mse_loss


# your turn
def accumulate(model, batches):
    for x, target in batches:
        loss = mse_loss(model(x), target)
        (loss / len(batches)).backward()


# the check
torch.manual_seed(0)
model, x, target = nn.Linear(3, 1), torch.randn(10, 3), torch.randn(10, 1)
mse_loss(model(x), target).backward()
wanted = model.weight.grad.clone()

model.zero_grad()
accumulate(model, list(zip(x.split(4), target.split(4), strict=True)))
error = (model.weight.grad - wanted).abs().max().item()
same = error < 1e-6
print("solved" if same else f"not yet: wanted no difference, came {error:.2f}")
