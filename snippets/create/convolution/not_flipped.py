import torch
import torch.nn.functional as F


def show(text, signal):
    print(text, signal.flatten().round().int().tolist())


spike = torch.tensor([[[0.0, 0.0, 1.0, 0.0, 0.0]]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
show("conv1d of a spike:    ", F.conv1d(spike, kernel, padding=1))
show("with a flipped kernel:", F.conv1d(spike, kernel.flip(-1), padding=1))

# The convolution of mathematics multiplies polynomials.
first = torch.tensor([[[1.0, 2.0]]])  # 1 + 2x
second = torch.tensor([[[3.0, 4.0]]])  # 3 + 4x
show("conv1d:               ", F.conv1d(first, second, padding=1))
show("(1 + 2x)(3 + 4x):     ", F.conv1d(first, second.flip(-1), padding=1))
