import torch
import torch.nn.functional as F
from torch import nn


class ThreeDropouts(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        return {
            "nn.Dropout(0.5)": self.dropout(x),
            "F.dropout(x, 0.5)": F.dropout(x, 0.5),
            "training=self.training": F.dropout(x, 0.5, training=self.training),
        }


torch.manual_seed(0)
x = torch.ones(1000)
model = ThreeDropouts()
in_train = model.train()(x)
in_eval = model.eval()(x)

print(" " * 24 + "train()  eval()")
for name in in_train:
    train = "-" if torch.equal(in_train[name], x) else "drops"
    evaluated = "-" if torch.equal(in_eval[name], x) else "drops"
    print(f"{name:22}  {train:7}  {evaluated}")
