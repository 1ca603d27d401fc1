import torch
from torch import nn

signal = torch.zeros(1, 1, 20)  # (batch, channels, length)
for kernel, dilation in [(3, 1), (5, 1), (3, 4)]:
    padding = dilation * (kernel - 1) // 2
    by_number = nn.Conv1d(1, 1, kernel, padding=padding, dilation=dilation)
    by_name = nn.Conv1d(1, 1, kernel, padding="same", dilation=dilation)
    sizes = (by_number(signal).shape[-1], by_name(signal).shape[-1])
    print(f"kernel {kernel}, dilation {dilation}, padding {padding}: {sizes}")

even = nn.Conv1d(1, 1, kernel_size=4, padding=2)
print("even kernel:", even(signal).shape[-1])
