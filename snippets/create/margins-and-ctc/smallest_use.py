import torch
from torch import nn

score = torch.tensor([2.0, 0.3, -1.0], requires_grad=True)
sign = torch.tensor([1.0, 1.0, 1.0])  # each score should be large

loss = nn.MarginRankingLoss(margin=1.0, reduction="none")
values = loss(score, torch.zeros(3), sign)  # above 0 by a margin of 1
print("loss    ", [round(n, 1) for n in values.tolist()])

values.sum().backward()
print("gradient", [round(n, 1) + 0.0 for n in score.grad.tolist()])
