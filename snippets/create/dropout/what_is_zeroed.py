import torch
from torch import nn

LAYERS = [
    nn.Dropout(0.4),
    nn.Dropout1d(0.4),
    nn.Dropout2d(0.4),
    nn.Dropout3d(0.4),
    nn.AlphaDropout(0.4),
    nn.FeatureAlphaDropout(0.4),
]
SHAPES = {nn.Dropout1d: (2, 3, 4), nn.Dropout3d: (2, 3, 1, 2, 2)}

torch.manual_seed(0)
print("layer               channel first second")
for layer in LAYERS:
    x = torch.ones(SHAPES.get(type(layer), (2, 3, 2, 2)))
    kept = layer(x) > 0.5  # the others: 0, or the low value of alpha dropout
    label = type(layer).__name__
    for channel in range(3):
        cells = []
        for sample in range(2):
            flat = kept[sample, channel].flatten().tolist()
            cells.append("".join("█" if cell else "·" for cell in flat))
        print(f"{label:19} {channel:7} {cells[0]:5} {cells[1]}")
        label = '"'
