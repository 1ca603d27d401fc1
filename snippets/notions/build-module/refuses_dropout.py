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
    a, b, c = vmap(dropout, randomness=randomness)(x)
    print(f"{randomness}: equal masks: {torch.equal(a, b)}")

dropout.eval()
print("eval mode:", torch.equal(vmap(dropout)(x), x))
