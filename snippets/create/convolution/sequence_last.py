import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv1d(in_channels=16, out_channels=32, kernel_size=3)
words = torch.randn(2, 10, 16)  # (batch, time, features)
try:
    conv(words)
except RuntimeError as error:
    print("RuntimeError:", error)

output = conv(words.transpose(1, 2))  # (batch, features, time)
print("transposed:", tuple(output.shape))
print("back:", tuple(output.transpose(1, 2).shape))

words = torch.randn(2, 16, 16)  # as many time steps as features
print("no error:", tuple(conv(words).shape))
right = conv(words.transpose(1, 2))
print("and right:", torch.allclose(conv(words), right, atol=1e-3))
