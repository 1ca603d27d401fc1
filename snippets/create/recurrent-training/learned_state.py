import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(3, 4, num_layers=2, batch_first=True)
        self.start = nn.Parameter(torch.zeros(2, 1, 4))  # one for all

    def forward(self, x):
        h = self.start.expand(-1, len(x), -1).contiguous()
        output, _ = self.gru(x, h)
        return output


torch.manual_seed(0)
model = Encoder()
model(torch.randn(5, 7, 3)).sum().backward()
print("start", tuple(model.start.shape), "for any number of sequences")
print("it gets a gradient:", bool((model.start.grad != 0).all()))
