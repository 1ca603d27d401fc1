import torch
from torch import nn

image = torch.rand(1, 1, 6, 6)
attempts = {
    "neither": lambda: nn.FractionalMaxPool2d(2),
    "both": lambda: nn.FractionalMaxPool2d(2, 3, 0.5),
    "ratio": lambda: nn.FractionalMaxPool2d(2, output_ratio=1.5),
    "size": lambda: nn.FractionalMaxPool2d(2, output_size=6)(image),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, ValueError) as error:
        print(f"{name} | {type(error).__name__}: {error}")
pool = nn.FractionalMaxPool2d(2, output_size=3, return_indices=True)
pooled, indices = pool(image)
print(torch.equal(image.flatten()[indices.flatten()], pooled.flatten()))
