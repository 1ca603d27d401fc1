from typing import Any

from torch import nn, no_grad

layer: Any = nn.Linear(2, 1)
before = layer.bias
try:
    layer.bias += 1
except RuntimeError as error:
    print(f"RuntimeError: {error}")

with no_grad():
    layer.bias += 1
print("same object:", layer.bias is before)
