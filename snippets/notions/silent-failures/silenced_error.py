import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
x = torch.randn(8, 3)
target = torch.randint(2, (8,))

errors = (model(x).argmax(dim=1) != target).float().mean()
try:
    errors.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

errors.requires_grad_()  # now backward() is content, and does nothing
errors.backward()
print("after requires_grad_(): weight.grad", model.weight.grad)

nn.functional.cross_entropy(model(x), target).backward()
print("cross_entropy: weight.grad of shape", *model.weight.grad.shape)
