import torch
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
for classes in (3, 5):
    logits = torch.randn(2, 5, classes)  # 2 sentences of 5 words
    target = torch.randint(classes, (2, 5))
    print(f"{classes} classes")
    try:
        wrong = cross_entropy(logits, target)
        print(f"  as it is  {wrong.item():.4f}")
    except RuntimeError as error:
        print("  RuntimeError:", error)
    moved = cross_entropy(logits.movedim(-1, 1), target)
    flat = cross_entropy(logits.flatten(0, 1), target.flatten())
    print(f"  movedim   {moved.item():.4f}")
    print(f"  flatten   {flat.item():.4f}")
    soft = one_hot(target, classes).float()  # the classes last, as in logits
    wrong = cross_entropy(logits, soft)
    right = cross_entropy(logits.movedim(-1, 1), soft.movedim(-1, 1))
    print(f"  one_hot   {wrong.item():.4f}  both moved {right.item():.4f}")
