import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn = kind(3, 4, batch_first=True)

    def forward(self, x):
        output, state = self.rnn(x)
        return state[-1], output[:, -1]


torch.manual_seed(0)
x = torch.randn(2, 5, 3)
for kind in (nn.GRU, nn.LSTM):
    taken, wanted = Classifier(kind)(x)
    same = taken.shape == wanted.shape and torch.equal(taken, wanted)
    print(f"{kind.__name__:4} {tuple(taken.shape)!s:9} last state: {same}")

h = torch.zeros(1, 2, 4)
for call in (
    lambda: nn.GRU(3, 4, batch_first=True)(x, (h, h)),
    lambda: nn.LSTM(3, 4, batch_first=True)(x, h),
    lambda: nn.LSTM(3, 4, 2, batch_first=True)(x, torch.cat([h, h])),
):
    try:
        call()
    except (AttributeError, IndexError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
