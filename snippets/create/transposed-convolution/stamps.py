import torch
from torch import nn

up = nn.ConvTranspose1d(1, 1, kernel_size=3, stride=2, bias=False)
with torch.no_grad():
    up.weight.copy_(torch.tensor([[[1.0, 2.0, 3.0]]]))

signal = torch.tensor([1.0, 10.0, 100.0])
print("input    ", *[f"{cell:4.0f}" for cell in signal.tolist()])
for index in range(3):
    alone = torch.zeros(1, 3)
    alone[0, index] = signal[index]
    stamp = up(alone).flatten().round().int().tolist()
    print("stamp    ", *[f"{cell:4}" for cell in stamp])
output = up(signal.unsqueeze(0)).flatten().round().int().tolist()
print("their sum", *[f"{cell:4}" for cell in output])
