import torch
from torch import nn

x = torch.arange(10.0).view(1, 1, 1, 10)
layers = [
    nn.Upsample(2),
    nn.Upsample(scale_factor=2),
    nn.Upsample(size=(1, 4)),
    nn.Upsample(scale_factor=(2, 0.35), mode="bilinear"),
    nn.Upsample(scale_factor=(2, 0.35), recompute_scale_factor=True),
    nn.Upsample(scale_factor=(2, 0.35), mode="bilinear", align_corners=True),
]
for layer in layers:
    print(layer)
    found = layer(x)
    numbers = [f"{number:.2f}" for number in found[0, 0, 0, :4].tolist()]
    print("   ", tuple(found.shape), *numbers)
print("parameters:", len(list(layers[0].parameters())))
