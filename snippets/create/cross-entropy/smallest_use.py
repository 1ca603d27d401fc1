import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3)  # 4 samples, one score for each of 3 classes
target = torch.tensor([0, 2, 1, 2])  # the number of the right class

loss = nn.CrossEntropyLoss()(logits, target)

log_probabilities = logits - logits.logsumexp(dim=1, keepdim=True)
of_the_target = log_probabilities[torch.arange(4), target]
print(f"torch    {loss.item():.4f}")
print(f"formula  {-of_the_target.mean().item():.4f}")
