import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 5, 5)
up = nn.ConvTranspose2d(4, 3, kernel_size=3, stride=2, bias=False)

stamps = up.weight.flatten(1).T @ x.flatten(2)  # one column for each pixel
print("stamps", tuple(stamps.shape))
output = F.fold(stamps, output_size=(11, 11), kernel_size=3, stride=2)
print("folded", tuple(output.shape))
print("ConvTranspose2d:", torch.allclose(output, up(x), atol=1e-5))
