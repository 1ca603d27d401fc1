from copy import deepcopy
from typing import Any

from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(), nn.Linear(4, 2))
features: Any = model[:2]  # another Sequential with the same layers
print("the same layer:", features[0] is model[0])
features.eval()
features.requires_grad_(False)
print("model[1] in eval mode:", not model[1].training)
print("model[0] frozen:", not model[0].weight.requires_grad)

own = deepcopy(model[:2])  # the cure: layers of its own
own.train()
print("after own.train(), model[1] in eval mode:", not model[1].training)
