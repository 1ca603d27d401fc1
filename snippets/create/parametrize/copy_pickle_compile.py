import io
from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrize


def build():
    layer = nn.Linear(3, 2)
    return parametrize.register_parametrization(layer, "weight", nn.Softplus())


layer = build()
x = torch.ones(1, 3)
wanted = layer(x)
print("deepcopy:", torch.equal(deepcopy(layer)(x), wanted))

try:
    torch.save(layer, io.BytesIO())
except RuntimeError as error:
    print("RuntimeError:", str(error).splitlines()[0])

again = build()
again.load_state_dict(layer.state_dict())
print("state_dict:", torch.equal(again(x), wanted))

# The backend "eager" shows what torch.compile captures, without a compiler.
compiled = torch.compile(layer, backend="eager", fullgraph=True)
print("torch.compile:", torch.allclose(compiled(x), wanted))

exported = torch.export.export(layer, (x,))
print("torch.export:", torch.allclose(exported.module()(x), wanted))
