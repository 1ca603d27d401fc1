import warnings

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

model = nn.Linear(3, 1)
parameters = model.parameters()  # a generator
optimizer = torch.optim.SGD(parameters, lr=0.1)  # reads all of it
model(torch.ones(1, 3)).backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("parameters:         norm", clip_grad_norm_(parameters, 1.0).item())
print("UserWarning:", caught[0].message)
norm = clip_grad_norm_(model.parameters(), 1.0)
print("model.parameters(): norm", norm.item())
