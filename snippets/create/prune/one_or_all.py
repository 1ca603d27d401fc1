from torch import nn
from torch.nn.utils import prune


def zeros(amount):
    layer = prune.l1_unstructured(nn.Linear(4, 5), "weight", amount)
    return int((layer.weight == 0).sum())


print("of 20 weights,")
for amount in (0, 1, 1.0, 0.5, 0.125, 0.02, 20):
    print(f"amount={amount} prunes {zeros(amount)}")

for amount in (21, 1.5, -1, "half"):
    try:
        zeros(amount)
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
