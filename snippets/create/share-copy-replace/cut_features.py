from copy import deepcopy

import torch
from heads import Pretrained
from torch import nn

torch.manual_seed(0)
model = Pretrained().eval()
images = torch.randn(2, 3, 8, 8)

headless = deepcopy(model)
headless.fc = nn.Identity()
print("Identity:      ", tuple(headless(images).shape))

children = nn.Sequential(*list(model.children())[:-1])
print("children()[:-1]:", tuple(children(images).shape), "not flat")

flat = nn.Sequential(children, nn.Flatten())
same = torch.equal(flat(images), headless(images))
print("with Flatten:   ", tuple(flat(images).shape), "same:", same)

maps = deepcopy(model)
maps.pool = nn.Identity()
maps.fc = nn.Identity()
print("no pool, no fc: ", tuple(maps(images).shape), "forward flattens")
print("body alone:     ", tuple(model.body(images).shape), "the maps")

whole = nn.Sequential(*model.children())  # the head as well, and not flat
try:
    whole(images)
except RuntimeError as error:
    print("RuntimeError:", str(error).removeprefix("addmm: "))
