import torch
from summary_by_hand import summary
from torch import nn
from torch.nn import functional as F


class Hidden(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8)
        self.attention = nn.MultiheadAttention(8, 2)
        self.last = nn.Linear(8, 2)

    def forward(self, x):
        x = F.relu(self.first.forward(x))  # both without a call of a module
        x, _ = self.attention(x, x, x)
        return self.last(x)


model = Hidden()
rows = summary(model, torch.zeros(3, 8))
for name, kind, shape, count in rows:
    print(f"{name or 'model':9} {kind:18} {shape} {count:4}")
called = {row[0] for row in rows}
print([name for name, _ in model.named_modules() if name not in called])
