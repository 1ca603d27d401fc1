from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    """Add a trained product of rank r to a weight."""

    def __init__(self, weight, rank=4, alpha=8.0):
        super().__init__()
        outputs, inputs = weight.shape
        self.down = nn.Parameter(weight.new_empty(rank, inputs))
        self.up = nn.Parameter(weight.new_zeros(outputs, rank))
        self.scale = alpha / rank
        nn.init.normal_(self.down, std=rank**-0.5)

    def forward(self, weight):
        return weight + self.scale * (self.up @ self.down)


def add_low_rank(layer, rank=4, alpha=8.0):
    layer.requires_grad_(False)  # before: it would freeze down and up, too
    low_rank = LowRank(layer.weight, rank, alpha)
    parametrize.register_parametrization(layer, "weight", low_rank)
    return low_rank


if __name__ == "__main__":
    layer = nn.Linear(8, 4)
    add_low_rank(layer, rank=2)
    for name, parameter in layer.named_parameters():
        print(f"{name:33} trained: {parameter.requires_grad}")
