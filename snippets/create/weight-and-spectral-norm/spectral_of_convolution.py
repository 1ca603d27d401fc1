import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
conv = nn.Conv2d(3, 8, 3, padding=1, bias=False)
with torch.no_grad():
    conv.weight.abs_()  # a kernel that blurs: all weights positive
parametrizations.spectral_norm(conv, n_power_iterations=5).eval()

flat = conv.weight.flatten(1)
print(f"of the flat weight: {torch.linalg.svdvals(flat)[0]:.2f}")

# The matrix of the convolution on 3 x 8 x 8 images: one row an input.
images = torch.eye(3 * 8 * 8).reshape(-1, 3, 8, 8)
matrix = conv(images).flatten(1)
print(f"of the map: {torch.linalg.svdvals(matrix)[0]:.1f}")
