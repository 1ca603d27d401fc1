import torch
from torch import nn


class RunningMax(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("largest", torch.tensor(-torch.inf))

    def forward(self, x):
        # your turn
        self.largest = x.max()
        return x


# the check
model = RunningMax()
for number in (2.0, 5.0, 3.0):
    model(torch.tensor(number, requires_grad=True))
graph = model.largest.requires_grad
model.eval()(torch.tensor(9.0))
found = {"largest": model.largest.item(), "keeps a graph": graph}
wanted = {"largest": 5.0, "keeps a graph": False}
if found == wanted:
    print("solved")
else:
    print(f"not yet: {found}\nwanted:  {wanted}")
