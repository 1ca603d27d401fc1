import torch
from torch import nn

pooled = torch.ones(1, 1, 3, 3)
indices = torch.arange(9).reshape(1, 1, 3, 3)
unpool = nn.MaxUnpool2d(2)
attempts = {
    "too large": lambda: unpool(pooled, indices, output_size=(8, 6)),
    "three": lambda: unpool(pooled[0], indices[0], output_size=(1, 6, 6)),
    "other shape": lambda: unpool(pooled, indices[..., :2]),
    "other dtype": lambda: unpool(pooled, indices.int()),
    "integers": lambda: unpool(pooled.long(), indices),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, ValueError) as error:
        print(f"{name} | {type(error).__name__}: {error}")
print(unpool(pooled, indices, output_size=(7, 5)).shape)
