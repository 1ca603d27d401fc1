import torch
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
logits = torch.randn(4, 3)
target = torch.tensor([0, 2, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])

hard = one_hot(target, num_classes=3).float()
soft = 0.9 * hard + 0.1 / 3
for name, used in (("no weights", None), ("weights", weight)):
    smoothed = cross_entropy(logits, target, used, label_smoothing=0.1)
    mixed = cross_entropy(logits, soft, used)
    print(f"{name:10}  {smoothed.item():.4f}  soft targets {mixed.item():.4f}")

print("margin of the right class, and its loss")
for margin in (2.0, 4.0, 8.0, 16.0):
    sure = torch.tensor([[margin, 0.0, 0.0]])
    plain = cross_entropy(sure, target[:1]).item()
    smooth = cross_entropy(sure, target[:1], label_smoothing=0.1).item()
    print(f"{margin:4.0f}  plain {plain:.4f}  smoothed {smooth:.4f}")

masked = torch.tensor([[2.0, 0.0, -torch.inf]])  # class 2 is forbidden
plain = cross_entropy(masked, target[:1])
smooth = cross_entropy(masked, target[:1], label_smoothing=0.1)
one_hot_target = cross_entropy(masked, hard[:1])
print(f"-inf  plain {plain.item():.4f}  smoothed {smooth.item()}", end="")
print(f"  one_hot target {one_hot_target.item()}")
