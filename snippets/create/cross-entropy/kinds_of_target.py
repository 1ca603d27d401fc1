import torch
from torch.nn.functional import cross_entropy, one_hot


def show(name, logits, given):
    try:
        result = f"{cross_entropy(logits, given).item():.4f}"
    except (RuntimeError, ValueError, IndexError) as error:
        result = f"{type(error).__name__}: {error}"
    print(f"{name:17} {result}")


torch.manual_seed(0)
logits = torch.randn(4, 3)
target = torch.tensor([0, 2, 1, 2])
for name, given in {
    "indices, int64": target,
    "indices, uint8": target.to(torch.uint8),
    "indices, int32": target.int(),
    "indices, float32": target.float(),
    "a column (4, 1)": target.unsqueeze(1),
    "three of four": target[:3],
    "class 3 of 3": target + 1,
    "one_hot, int64": one_hot(target, num_classes=3),
    "one_hot, float32": one_hot(target, num_classes=3).float(),
}.items():
    show(name, logits, given)

images = torch.randn(2, 3, 4, 4)  # (samples, classes, height, width)
masks = torch.randint(3, (2, 4, 4))
show("masks, int64", images, masks)
show("masks, uint8", images, masks.to(torch.uint8))
show("masks, 1 channel", images, masks.unsqueeze(1))
