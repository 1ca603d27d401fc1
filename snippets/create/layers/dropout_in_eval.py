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
for model in Three().train(), Three().eval():
    print("training mode:", model.training)
    for name, y in model(torch.ones(1000)).items():
        print(f"  {name:22} drops: {bool((y == 0).any())}")
