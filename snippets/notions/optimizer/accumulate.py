import torch
from torch import nn
from torch.nn.functional import mse_loss

torch.manual_seed(0)
x, target = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1)


def gradient(parts, divide):
    model.zero_grad()
    for a, b in zip(x.chunk(parts), target.chunk(parts), strict=True):
        loss = mse_loss(model(a), b)
        (loss / parts if divide else loss).backward()
    return model.weight.grad.clone()


large = gradient(1, divide=False)
same = torch.allclose(gradient(4, divide=True), large, atol=1e-6)
print("4 batches, loss / 4: equal to the large batch:", same)
four = torch.allclose(gradient(4, divide=False), 4 * large, atol=1e-6)
print("4 batches, loss:     four times as much:      ", four)
