import torch
import torch.nn.functional as F
from torch import nn


class Three(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        return {
            "nn.Dropout(0.5)": self.dropout(x),
            "F.dropout(x, 0.5)": F.dropout(x, 0.5),
            "training=self.training": F.dropout(x, 0.5, self.training),
        }


torch.manual_seed(0)
x = torch.ones(1000)
trained, evaluated = Three().train()(x), Three().eval()(x)
print(" " * 24 + "train()  eval()")
for name in trained:
    drops = ["drops" if (y[name] == 0).any() else "-" for y in (trained, evaluated)]
    print(f"{name:22}  {drops[0]:7}  {drops[1]}")
