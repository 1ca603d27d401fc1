import torch
from checks import check_causal, run
from torch import nn
from torch.nn import functional

torch.manual_seed(0)


class CausalConv(nn.Module):
    def __init__(self, left):
        super().__init__()
        self.left = left
        self.conv = nn.Conv1d(4, 4, kernel_size=3)

    def forward(self, x):
        padded = functional.pad(x.mT, (self.left, 2 - self.left))
        return self.conv(padded).mT


class RecurrentOutput(nn.Module):
    def __init__(self, **settings):
        super().__init__()
        self.gru = nn.GRU(4, 4, batch_first=True, **settings)

    def forward(self, x):
        return self.gru(x)[0]


x = torch.randn(2, 5, 4)  # (sample, time, feature)
run(check_causal, CausalConv(left=2), x)
run(check_causal, CausalConv(left=1), x)
run(check_causal, RecurrentOutput(), x)
run(check_causal, RecurrentOutput(bidirectional=True), x)
run(check_causal, nn.LayerNorm(4), x)
run(check_causal, nn.LayerNorm((5, 4)), x)
