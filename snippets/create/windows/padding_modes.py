import torch
from torch import nn

signal = torch.arange(1.0, 5.0).view(1, 1, 4)
for mode in ("zeros", "reflect", "replicate", "circular"):
    # A kernel of one cell with weight 1 shows the padded signal itself.
    conv = nn.Conv1d(1, 1, 1, padding=2, padding_mode=mode, bias=False)
    nn.init.ones_(conv.weight)
    padded = conv(signal).flatten().round().int().tolist()
    print(f"{mode:9}", padded)

for mode in ("reflect", "circular"):
    wide = nn.Conv1d(1, 1, 1, padding=5, padding_mode=mode)
    try:
        wide(signal)
    except RuntimeError as error:
        print(f"{mode}: RuntimeError: {error}")
