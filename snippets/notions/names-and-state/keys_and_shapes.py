from collections import OrderedDict

from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        lin_in, lin_out = nn.Linear(in_f, inter_f), nn.Linear(inter_f, out_f)
        layers = OrderedDict(lin_in=lin_in, lin_out=lin_out)
        self.layers = nn.Sequential(layers)
        self.norm = nn.BatchNorm1d(out_f)

    def forward(self, x):
        return self.norm(self.layers(x))


for key, tensor in SimpleMLP(3, 10, 1).state_dict().items():
    print(f"{key:24} {tuple(tensor.shape)!s:8} {tensor.dtype}")
