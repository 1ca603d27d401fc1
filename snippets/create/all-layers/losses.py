import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(4)
y = torch.rand(4)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
scores = torch.randn(4, 3)
logs = scores.log_softmax(1)
classes = torch.tensor([0, 2, 1, 2])
several = torch.tensor([[1, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]])
listed = torch.tensor([[0, 2, -1], [1, -1, -1], [-1, 0, 0], [0, 1, 2]])
print(
    table(
        [nn.L1Loss(), x, y],
        [nn.MSELoss(), x, y],
        [nn.SmoothL1Loss(), x, y],
        [nn.HuberLoss(), x, y],
        [nn.PoissonNLLLoss(), x, y],
        [nn.GaussianNLLLoss(), x, y, torch.ones(4)],
        [nn.BCELoss(), x.sigmoid(), y],
        [nn.BCEWithLogitsLoss(), x, y],
        [nn.SoftMarginLoss(), x, signs],
        [nn.HingeEmbeddingLoss(), x, signs],
        [nn.MarginRankingLoss(), x, y, signs],
        [nn.KLDivLoss(reduction="batchmean"), logs, scores.softmax(1)],
        [nn.NLLLoss(), logs, classes],
        [nn.CrossEntropyLoss(), scores, classes],
        [nn.MultiMarginLoss(), scores, classes],
        [nn.MultiLabelMarginLoss(), scores, listed],
        [nn.MultiLabelSoftMarginLoss(), scores, several],
    )
)
