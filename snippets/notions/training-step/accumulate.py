import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 3)
target = torch.randn(8, 1)
model = nn.Linear(3, 1)


def gradient(parts, divide_by):
    model.zero_grad()
    batches = zip(x.chunk(parts), target.chunk(parts), strict=True)
    for inputs, targets in batches:
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss / divide_by).backward()
    return model.weight.grad.clone()


large = gradient(parts=1, divide_by=1)
divided = gradient(parts=4, divide_by=4)
undivided = gradient(parts=4, divide_by=1)
print("loss / 4 equals the large batch:", torch.allclose(divided, large))
print("loss is four times the large:   ", torch.allclose(undivided, 4 * large))
