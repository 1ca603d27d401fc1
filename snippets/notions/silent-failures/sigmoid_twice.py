import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.nn.functional import cross_entropy

print("the lowest loss  logit  sigmoid first")
for target in (1.0, 0.0):
    logit = torch.tensor([100.0 if target else -100.0])
    right = bce(logit, torch.tensor([target])).item()
    twice = bce(logit.sigmoid(), torch.tensor([target])).item()
    print(f"target {target}       {right:.4f}  {twice:.4f}")

scores = torch.randn(4, 1, requires_grad=True)  # one output
target = torch.tensor([[1.0], [0.0], [1.0], [0.0]])  # probabilities
for loss in (cross_entropy, bce):
    scores.grad = None
    value = loss(scores, target)
    value.backward()
    zero = value.item() == 0 and not scores.grad.any()
    print(f"{loss.__name__}: loss and gradient are zero: {zero}")
