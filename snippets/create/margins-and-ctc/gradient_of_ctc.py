import torch
from torch import nn
from torch.autograd import gradcheck

torch.manual_seed(0)
scores = torch.randn(5, 1, 3, dtype=torch.float64, requires_grad=True)


def loss(log_probabilities):
    target = torch.tensor([[1, 2]])
    sizes = [torch.tensor([5]), torch.tensor([2])]
    return nn.CTCLoss()(log_probabilities, target, *sizes)


def behind_log_softmax(scores):
    return loss(scores.log_softmax(dim=2))


def scaled_between(scores):
    return loss(0.5 * scores.log_softmax(dim=2))


def right(function, x):  # compares with the slope of small steps
    return gradcheck(function, x, raise_exception=False)


x = scores.log_softmax(dim=2).detach().requires_grad_()
print("log_softmax, then CTC   ", right(behind_log_softmax, scores))
print("CTC of log-probabilities", right(loss, x))
print("log_softmax, scale, CTC ", right(scaled_between, scores))
