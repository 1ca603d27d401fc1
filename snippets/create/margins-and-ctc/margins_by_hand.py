# --8<-- [start:losses]
import torch
from torch import nn
from torch.nn.functional import logsigmoid


def multi_margin(x, y, p=1, margin=1.0, weight=None):
    of_target = x.gather(1, y.unsqueeze(1))
    costs = (margin - of_target + x).clamp(min=0) ** p
    if weight is not None:
        costs = costs * weight[y].unsqueeze(1)
    costs = costs.scatter(1, y.unsqueeze(1), 0.0)  # not against itself
    return costs.sum(dim=1) / x.shape[1]


def multilabel_margin(x, y):
    values = []
    for scores, labels in zip(x, y, strict=True):
        listed = labels.tolist()
        yes = listed[: listed.index(-1)] if -1 in listed else listed
        no = [c for c in range(len(scores)) if c not in yes]
        gaps = 1 - scores[yes].unsqueeze(1) + scores[no]
        values.append(gaps.clamp(min=0).sum() / len(scores))
    return torch.stack(values)


def multilabel_soft_margin(x, y, weight=1.0):
    costs = -(y * logsigmoid(x) + (1 - y) * logsigmoid(-x))
    return (costs * weight).mean(dim=-1)


# --8<-- [end:losses]


# --8<-- [start:compare]
torch.manual_seed(0)
x = torch.randn(4, 3)
index = torch.tensor([0, 2, 1, 2])
listed = torch.tensor([[0, 2, -1], [1, -1, -1], [-1, 0, 0], [0, 1, 2]])
several = torch.tensor([[1.0, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]])
for kind, ours, target in (
    (nn.MultiMarginLoss, multi_margin, index),
    (nn.MultiLabelMarginLoss, multilabel_margin, listed),
    (nn.MultiLabelSoftMarginLoss, multilabel_soft_margin, several),
):
    values = kind(reduction="none")(x, target)
    print(kind.__name__, torch.allclose(values, ours(x, target)))

settings = {"p": 2, "margin": 0.5, "weight": torch.tensor([1.0, 2.0, 5.0])}
values = nn.MultiMarginLoss(reduction="none", **settings)(x, index)
print(torch.allclose(values, multi_margin(x, index, **settings)))
# --8<-- [end:compare]
