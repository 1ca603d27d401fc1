import torch
from torch import nn

torch.manual_seed(0)
logits = torch.tensor([[4.0, 0.0, 0.0]]).expand(10_000, 3)
target = torch.zeros(10_000, dtype=torch.long)
loss = nn.CrossEntropyLoss()
print(f"loss of the logits: {loss(logits, target).item():.1f}")
print(f"after Dropout: {loss(nn.Dropout()(logits), target).item():.1f}")
