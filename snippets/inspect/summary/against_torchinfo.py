# --8<-- [start:classes]
import torch
import torchinfo
from summary_by_hand import summary
from torch import nn
from torch.nn import functional as F


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(4, 4, 3, padding=1), nn.ReLU())

    def forward(self, x):
        return x + self.body(x)


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(10, 4)
        self.head = nn.Linear(4, 10, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x):
        return self.head(self.embed(x))


class Lists(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList(nn.Linear(4, 4) for _ in range(3))
        self.parts = nn.ModuleDict({"act": nn.ReLU(), "head": nn.Linear(4, 2)})

    def forward(self, x):
        for block in self.blocks:
            x = self.parts["act"](block(x))
        return self.parts["head"](x)


# --8<-- [end:classes]
# --8<-- [start:more]
class Functional(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(4, 4))
        self.last = nn.Linear(4, 2)

    def forward(self, x):
        return self.last(F.relu(F.linear(x, self.weight)))


class Unused(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(4, 4)
        self.unused = nn.Linear(4, 7)

    def forward(self, x):
        return self.used(x)


# --8<-- [end:more]
# --8<-- [start:builders]
def conv_net():
    norm = nn.BatchNorm2d(8)
    conv = nn.Conv2d(4, 8, 3, bias=False)
    return nn.Sequential(conv, norm, nn.ReLU(), nn.Flatten(), nn.Linear(288, 2))


def encoder():
    layer = nn.TransformerEncoderLayer(4, 2, 16, batch_first=True)
    return nn.TransformerEncoder(layer, 2)


def nested():
    inner = nn.Sequential(nn.Linear(4, 4), nn.Tanh())
    return nn.Sequential(nn.Sequential(inner, nn.Linear(4, 3)), nn.Tanh())


def shared_activation():
    model = nested()
    model[0][0][1] = model[1]  # two places for one module without parameters
    return model


# --8<-- [end:builders]
# --8<-- [start:compare]
row, words = torch.zeros(2, 4), torch.zeros(2, 5, dtype=torch.long)
sequence, image = torch.zeros(2, 5, 4), torch.zeros(2, 4, 8, 8)
models = {
    "MLP": (lambda: nn.Sequential(nn.Linear(4, 8), nn.ReLU()), row),
    "conv net": (conv_net, image),
    "residual": (lambda: nn.Sequential(Residual(), Residual()), image),
    "tied": (Tied, words),
    "LSTM": (lambda: nn.LSTM(4, 5, 2, batch_first=True), sequence),
    "encoder": (encoder, sequence),
    "list and dict": (Lists, row),
    "nested": (nested, row),
    "functional": (Functional, row),
    "unused layer": (Unused, row),
    "shared Tanh": (shared_activation, row),
}


def by_torchinfo(found):
    for layer in found.summary_list:
        count = layer.num_params
        if not layer.is_leaf_layer:
            count = layer.leftover_params()
        if layer.is_recursive:  # called before
            count = 0
        if layer.executed:
            yield layer.class_name, tuple(layer.output_size), count


# --8<-- [end:compare]
# --8<-- [start:table]
print("model          rows  equal  by hand  torchinfo  parameters()")
for name, (build, x) in models.items():
    with torch.device("meta"):
        model = build()
    rows = summary(model, x.to("meta"))
    found = torchinfo.summary(model, input_data=x.to("meta"), verbose=0)
    equal = [row[1:] for row in rows] == list(by_torchinfo(found))
    total = sum(row[3] for row in rows)
    wanted = sum(parameter.numel() for parameter in model.parameters())
    print(f"{name:14} {len(rows):4}  {equal!s:5}", end="  ")
    print(f"{total:7}  {found.total_params:9}  {wanted:12}")
# --8<-- [end:table]
