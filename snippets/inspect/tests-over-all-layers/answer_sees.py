import torch
from torch import nn


def window(layer, length=9):
    """Return how many inputs to the left and right an output sees.

    The layer maps (sample, channel, time) to the same number of times.
    """
    middle = length // 2
    seen = {middle}
    for seed in range(20):  # one input may miss: max pooling, a ReLU
        torch.manual_seed(seed)
        x = torch.randn(1, 1, length, requires_grad=True)
        layer(x)[0, 0, middle].backward()
        seen |= set(x.grad[0, 0].nonzero().flatten().tolist())
    return middle - min(seen), max(seen) - middle


# the check
torch.manual_seed(0)
same = {"padding": "same"}
layers = [
    (nn.Identity(), (0, 0)),
    (nn.Conv1d(1, 1, 3, **same), (1, 1)),
    (nn.Conv1d(1, 1, 3, dilation=2, **same), (2, 2)),
    (nn.MaxPool1d(3, stride=1, padding=1), (1, 1)),
    (nn.Sequential(nn.ConstantPad1d((2, 0), 0.0), nn.Conv1d(1, 1, 3)), (2, 0)),
    (nn.Sequential(nn.Conv1d(1, 1, 5, **same), nn.ReLU()), (2, 2)),
]
wrong = []
for layer, wanted in layers:
    for length in (9, 12):
        try:
            found = window(layer, length)
        except RuntimeError as error:
            found = error
        if found != wanted:
            wrong.append(f"{layer}: {found}")
print("not yet: " + " ".join(wrong[0].split()) if wrong else "solved")
