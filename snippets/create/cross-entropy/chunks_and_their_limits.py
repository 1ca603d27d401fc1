import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(6, 4, requires_grad=True)
target = torch.tensor([0, 2, 1, 0, 2, 0])
options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)

loss = nn.LinearCrossEntropyLoss(4, 3, options=options)(x, target)
loss.backward(retain_graph=True)
try:
    loss.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

keeps = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
loss = nn.LinearCrossEntropyLoss(4, 3, options=keeps)(x, target)
loss.backward(retain_graph=True)
loss.backward()
print("allow_retain_graph: twice")

smooth = nn.LinearCrossEntropyLoss(4, 3, label_smoothing=0.1, options=options)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    smooth(x, target)
print("UserWarning:", str(caught[0].message).partition(";")[0])

for wrong in (
    {"batch_chunk_size": 0},
    {"chunking_method": "halves"},
    {"acc_policy": "fast"},
):
    try:
        nn.LinearCrossEntropyOptions(**wrong)
    except ValueError as error:
        print("ValueError:", error)
