import torch
from torch import nn
from torch.func import vmap

dropout = nn.Dropout(0.5)
x = torch.ones(3, 1000)  # (members, features)
try:
    vmap(dropout)(x)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

for randomness in ("same", "different"):
    output = vmap(dropout, randomness=randomness)(x)
    equal = torch.equal(output[0], output[1])
    print(f"randomness={randomness!r}: equal masks: {equal}")

dropout.eval()
print("eval mode changes nothing:", torch.equal(vmap(dropout)(x), x))
