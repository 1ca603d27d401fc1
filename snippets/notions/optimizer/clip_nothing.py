import warnings

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

model = nn.Linear(3, 1)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1)
model(torch.ones(1, 3)).backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("returned", clip_grad_norm_(parameters, 1.0))
print("UserWarning:", caught[0].message)
print("cured   ", clip_grad_norm_(model.parameters(), 1.0))
