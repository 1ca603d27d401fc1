import torch
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    def __init__(self, rank):
        super().__init__()
        self.rank = rank

    def forward(self, a, b):
        return a @ b

    def right_inverse(self, w):
        u, s, vh = torch.linalg.svd(w, full_matrices=False)
        root = s[: self.rank].sqrt()
        a = u[:, : self.rank] * root
        return a, root[:, None] * vh[: self.rank]


torch.manual_seed(0)
layer = nn.Linear(100, 50)
early = torch.optim.SGD(layer.parameters(), lr=0.1)
parametrize.register_parametrization(layer, "weight", LowRank(rank=4))

for name, parameter in layer.named_parameters():
    print(f"{name:33} {tuple(parameter.shape)}")
print("rank:", torch.linalg.matrix_rank(layer.weight).item())


def moved_by(optimizer):
    before = layer.weight.detach().clone()
    layer(torch.randn(8, 100)).square().sum().backward()
    optimizer.step()
    return not torch.equal(before, layer.weight)


late = torch.optim.SGD(layer.parameters(), lr=0.1)
print("weight moved, optimizer made before:", moved_by(early))
print("weight moved, optimizer made after: ", moved_by(late))
