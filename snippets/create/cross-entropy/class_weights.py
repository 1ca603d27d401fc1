import torch
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
logits = torch.randn(4, 3)
target = torch.tensor([0, 2, 1, 2])
weight = torch.tensor([1.0, 2.0, 5.0])


def both(name, rows):
    plain = cross_entropy(logits[rows], target[rows]).item()
    weighted = cross_entropy(logits[rows], target[rows], weight).item()
    print(f"{name:12} plain {plain:.4f}  weighted {weighted:.4f}")


both("four samples", [0, 1, 2, 3])
both("one sample", [1])
both("one class", [1, 3])

values = cross_entropy(logits, target, weight, reduction="none")
by_weights = values.sum() / weight[target].sum()
print(f"sum / weights of the targets  {by_weights.item():.4f}")
hard = one_hot(target, num_classes=3).float()
print("one_hot targets               ", end="")
print(f"{cross_entropy(logits, hard, weight).item():.4f}")
print(f"sum / samples                 {values.mean().item():.4f}")
