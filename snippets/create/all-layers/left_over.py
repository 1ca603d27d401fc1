import warnings

import torch
from torch import nn

scores = torch.randn(2, 3, 4).log_softmax(1)
classes = torch.tensor([[0, 1, 2, 0], [2, 2, 1, 0]])
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    loss = nn.NLLLoss2d()
    same = torch.equal(loss(scores, classes), nn.NLLLoss()(scores, classes))
print("equal to NLLLoss:", same)
print(said[0].category.__name__ + ":", said[0].message)
