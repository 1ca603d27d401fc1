import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "Using a target size")
target = torch.tensor([1.0, 2.0, 3.0])
prediction = target.unsqueeze(1)  # perfect, and of shape (3, 1)

for loss in (nn.MSELoss(), nn.L1Loss(), nn.GaussianNLLLoss()):
    rest = [torch.ones(3, 1)] if isinstance(loss, nn.GaussianNLLLoss) else []
    wrong = loss(prediction, target, *rest)
    right = loss(prediction.squeeze(1), target, *[r.squeeze(1) for r in rest])
    name = type(loss).__name__
    print(f"{name:15}  wrong {wrong.item():.3f}  right {right.item():.3f}")
