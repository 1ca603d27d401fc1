import torch
from torch import nn

torch.manual_seed(0)
scores = torch.randn(2, 3, 4, 4)  # batch, classes, height, width
out = nn.Softmax2d()(scores)
print(torch.equal(out, nn.Softmax(dim=1)(scores)))
print([round(total, 4) for total in out.sum(dim=1)[0, 0].tolist()])
try:
    nn.Softmax2d()(scores[0, 0])
except ValueError as error:
    print("ValueError:", error)
