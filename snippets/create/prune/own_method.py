import torch
from torch import nn
from torch.nn.utils import prune


class TwoOfFour(prune.BasePruningMethod):
    """Keep the two largest of each four neighbors in a row."""

    PRUNING_TYPE = "global"  # compute_mask sees the whole tensor

    def compute_mask(self, t, default_mask):
        groups = t.abs().reshape(-1, 4)
        smallest = groups.topk(2, dim=1, largest=False).indices
        mask = default_mask.clone().reshape(-1, 4)
        mask.scatter_(1, smallest, 0)
        return mask.reshape(t.shape)


torch.manual_seed(0)
layer = nn.Linear(8, 2)
TwoOfFour.apply(layer, "weight")
print(layer.weight_mask.int().tolist())
TwoOfFour.apply(layer, "weight")  # a second time: through a container
print("again:", layer.weight_mask.int().sum(dim=1).tolist())


class NoType(prune.BasePruningMethod):
    def compute_mask(self, t, default_mask):
        return default_mask * (t > 0)


try:
    NoType.apply(layer, "weight")
except AttributeError as error:
    print("AttributeError:", error)
