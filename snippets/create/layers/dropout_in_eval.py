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
    changed = (trained[name] != x).any(), (evaluated[name] != x).any()
    in_train, in_eval = ["drops" if each else "-" for each in changed]
    print(f"{name:22}  {in_train:7}  {in_eval}")
