from torch import nn
from torch.nn.utils import parametrize


class FirstRow(nn.Module):
    def forward(self, v):
        return v[:1].exp()

    def right_inverse(self, w):
        return w.clamp(min=1e-6).log()


layer = nn.Linear(2, 3)
nn.init.ones_(layer.weight)
try:
    parametrize.register_parametrization(layer, "weight", FirstRow())
except ValueError as error:
    print("ValueError:", str(error).partition(",")[0])
print("parametrized:", parametrize.is_parametrized(layer))
print("weight, was 1:", layer.weight[0].tolist())
