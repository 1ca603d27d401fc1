import torch
from table import table
from torch import nn

torch.manual_seed(0)
torch.use_deterministic_algorithms(True)  # unwritten memory becomes nan
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
        [nn.L1Loss(), x, y, None],
        [nn.MSELoss(), x, y, None],
        [nn.SmoothL1Loss(), x, y, None],
        [nn.HuberLoss(), x, y, None],
        [nn.PoissonNLLLoss(), x, y, None],
        [nn.GaussianNLLLoss(), x, y, y + 1, None],
        [nn.BCELoss(), x.sigmoid(), y, None],
        [nn.BCEWithLogitsLoss(), x, y, None],
        [nn.SoftMarginLoss(), x, signs, None],
        [nn.HingeEmbeddingLoss(), x, signs, None],
        [nn.MarginRankingLoss(), x, y, signs, None],
        [nn.KLDivLoss(reduction="batchmean"), logs, scores.softmax(1), None],
        [nn.NLLLoss(), logs, classes, None],
        [nn.CrossEntropyLoss(), scores, classes, None],
        [nn.MultiMarginLoss(), scores, classes, None],
        [nn.MultiLabelMarginLoss(), scores, listed, None],
        [nn.MultiLabelSoftMarginLoss(), scores, several, None],
    )
)
