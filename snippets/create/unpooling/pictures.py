import torch
from torch import nn

signal = torch.tensor([[[1, 5, 2, 3, 9, 4, 6, 7]]]).float()
pooled, indices = nn.MaxPool1d(2, return_indices=True)(signal)
rows = {
    "signal": signal,
    "unpooled": nn.MaxUnpool1d(2)(pooled, indices),
    "nearest": nn.Upsample(scale_factor=2)(pooled),
}
print("place      0   1   2   3   4   5   6   7")
for name, row in rows.items():
    cells = "".join(f"{int(cell):>4}" for cell in row.flatten())
    print(f"{name:<8}{cells}")
