import torch
from torch import nn

torch.manual_seed(0)
scores = 3 * torch.randn(4, 4, 3)  # as many samples as steps of time
target = torch.tensor([[1, 2], [2, 1], [1, 2], [2, 1]])
four = torch.full((4,), 4)
two = torch.full((4,), 2)
unknown = target.clone()
unknown[0, 1] = 3  # the classes are 0, 1 and 2
loss = nn.CTCLoss()
right = scores.log_softmax(dim=2)
for name, x, given in (
    ("right", right, target),
    ("no log_softmax", scores, target),
    ("softmax, no log", right.exp(), target),
    ("batch first", right.transpose(0, 1), target),
    ("blank as a target", right, target - 1),
    ("class 3 of 3", right, unknown),
):
    print(f"{name:18} {loss(x, given, four, two).item():7.3f}")
