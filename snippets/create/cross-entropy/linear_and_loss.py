import torch
from torch import nn
from torch.nn.functional import cross_entropy, linear, linear_cross_entropy

torch.manual_seed(0)
x = torch.randn(6, 4)
target = torch.tensor([0, 2, 1, -100, 2, 0])
weight = torch.tensor([1.0, 2.0, 5.0])

loss = nn.LinearCrossEntropyLoss(4, 3, bias=True, weight=weight)
print("state", list(loss.state_dict()))
logits = loss.linear(x)
wanted = cross_entropy(logits, target, weight)
print("module  ", torch.allclose(loss(x, target), wanted))

matrix = torch.randn(3, 4)
for smoothing in (0.0, 0.2):
    settings = {"reduction": "sum", "label_smoothing": smoothing}
    one = linear_cross_entropy(x, matrix, target, **settings)
    two = cross_entropy(linear(x, matrix), target, **settings)
    print("function", torch.allclose(one, two))

settings = {"out_features": (5,), "dtype": torch.float64}
several = nn.LinearCrossEntropyLoss(4, 3, **settings)
targets = torch.randint(3, (6, 5))  # five answers for each sample
x = x.double()
logits = several.linear(x).view(6, 3, 5)
same = torch.allclose(several(x, targets), cross_entropy(logits, targets))
print("out_features", same)
