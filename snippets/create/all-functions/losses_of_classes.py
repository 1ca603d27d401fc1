import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
scores = torch.randn(4, 3)
logs = scores.log_softmax(1)
classes = torch.tensor([0, 2, 1, 2])
several = torch.tensor([[1, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]])
listed = torch.tensor([[0, 2, -1], [1, -1, -1], [-1, 0, 0], [0, 1, 2]])
print(call(F.cross_entropy, scores, classes))
print(call(F.nll_loss, logs, classes))
x = torch.randn(4, 6)
weight = torch.randn(3, 6)
print(call(F.linear_cross_entropy, x, weight, classes))
print(call(F.multi_margin_loss, scores, classes))
print(call(F.multilabel_margin_loss, scores, listed))
print(call(F.multilabel_soft_margin_loss, scores, several))
print(call(F.kl_div, logs, scores.softmax(1)))

steps = torch.randn(6, 4, 3).log_softmax(2)
words = torch.tensor([[1, 2], [2, 1], [1, 1], [2, 2]])
lengths = [torch.full((4,), 6), torch.full((4,), 2)]
print(call(F.ctc_loss, steps, words, *lengths))
