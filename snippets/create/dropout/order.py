import torch
from torch import nn

x = torch.linspace(-3, 3, 50)
dropout = nn.Dropout(0.5)
for activation in (nn.ReLU(), nn.LeakyReLU(), nn.GELU(), nn.Sigmoid()):
    torch.manual_seed(0)
    before = activation(dropout(x))
    torch.manual_seed(0)
    after = dropout(activation(x))
    print(
        f"{type(activation).__name__:10}"
        f" same in both orders: {torch.allclose(before, after)!s:6}"
        f" zeros: {int((before == 0).sum())} and {int((after == 0).sum())}"
    )
