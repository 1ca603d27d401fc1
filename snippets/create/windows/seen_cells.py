import torch
from torch import nn


def seen(dilations):
    """Draw which of 15 inputs the middle output of a chain reads."""
    layers = []
    for dilation in dilations:
        conv = nn.Conv1d(1, 1, 3, padding="same", dilation=dilation)
        nn.init.ones_(conv.weight)
        layers.append(conv)
    x = torch.zeros(1, 15, requires_grad=True)
    nn.Sequential(*layers)(x)[0, 7].backward()
    cells = x.grad.flatten().tolist()
    return "".join("█" if cell else "·" for cell in cells)


print("dilations  reads            cells")
for dilations in [(1,), (2,), (1, 1, 1), (2, 2, 2), (1, 2, 4)]:
    drawn = seen(dilations)
    words = ",".join(map(str, dilations))
    print(f"{words:9}  {drawn}  {drawn.count('█')}")
