import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0], [0.5, 3.0]])  # 2 samples, 2 questions
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])  # 1 is yes, 0 is no

of_logits = nn.BCEWithLogitsLoss()(logits, target)
of_chances = nn.BCELoss()(logits.sigmoid(), target)
print(f"BCEWithLogitsLoss of logits   {of_logits.item():.4f}")
print(f"BCELoss of their sigmoid      {of_chances.item():.4f}")
