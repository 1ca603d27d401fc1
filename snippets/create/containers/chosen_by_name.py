import torch
from torch import nn


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        price, color = nn.Linear(8, 1), nn.Linear(8, 4)
        self.body = nn.Linear(3, 8)
        self.heads = nn.ModuleDict({"price": price, "color": color})

    def forward(self, x, head):
        return self.heads[head](self.body(x).relu())


model = TwoHeads()
x = torch.zeros(5, 3)  # (batch, in_features)
for head in model.heads:
    print(head, tuple(model(x, head).shape))
