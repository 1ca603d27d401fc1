import torch
from torch import nn

signal = torch.tensor([[1, 2, 3, 4, 5]])
layers = {
    "Zero": nn.ZeroPad1d(3),
    "Constant": nn.ConstantPad1d(3, value=9),
    "Reflection": nn.ReflectionPad1d(3),
    "Replication": nn.ReplicationPad1d(3),
    "Circular": nn.CircularPad1d(3),
}
places = "".join(f"{place:4}" for place in range(-3, 8))
print(f"{'place':<12}{places}")  # the signal has the places 0 to 4
for name, layer in layers.items():
    cells = "".join(f"{cell:4}" for cell in layer(signal)[0].tolist())
    print(f"{name:<12}{cells}")
