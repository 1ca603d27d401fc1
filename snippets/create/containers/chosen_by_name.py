import torch
from torch import nn


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 8)
        self.heads = nn.ModuleDict(
            {
                "price": nn.Linear(8, 1),
                "color": nn.Linear(8, 4),
            }
        )

    def forward(self, x, head):
        hidden = self.body(x).relu()
        return self.heads[head](hidden)


model = TwoHeads()
x = torch.zeros(5, 3)  # (batch, in_features)
for head in model.heads:
    print(head, tuple(model(x, head).shape))
