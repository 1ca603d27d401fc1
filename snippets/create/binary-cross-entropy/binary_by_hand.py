import torch
from torch import nn
from torch.nn.functional import logsigmoid


def bce(probability, target, weight=1.0):
    log_yes = probability.log().clamp(min=-100)
    log_no = (1 - probability).log().clamp(min=-100)
    return -weight * (target * log_yes + (1 - target) * log_no)


def bce_with_logits(logits, target, weight=1.0, pos_weight=1.0):
    yes = pos_weight * target * logsigmoid(logits)
    no = (1 - target) * logsigmoid(-logits)
    return -weight * (yes + no)


torch.manual_seed(0)
logits = torch.randn(4, 3)  # 3 questions of yes or no for each sample
target = torch.randint(2, (4, 3)).float()
chances = logits.sigmoid()
loss = nn.BCELoss()(chances, target)
print(torch.allclose(loss, bce(chances, target).mean()))
loss = nn.BCEWithLogitsLoss()(logits, target)
print(torch.allclose(loss, bce_with_logits(logits, target).mean()))

two = torch.stack([torch.zeros(4), logits[:, 0]], dim=1)  # no, yes
softmax = nn.CrossEntropyLoss()(two, target[:, 0].long())
sigmoid = nn.BCEWithLogitsLoss()(logits[:, 0], target[:, 0])
print(torch.allclose(softmax, sigmoid))
