import torch
from torch import nn


class LocallyConnected(nn.Module):
    """A Conv2d that has other weights at each place."""

    def __init__(self, channels, outputs, kernel_size, places):
        super().__init__()
        self.unfold = nn.Unfold(kernel_size)
        size = channels * kernel_size * kernel_size
        self.weight = nn.Parameter(torch.randn(places, outputs, size))

    def forward(self, images):
        columns = self.unfold(images)
        return torch.einsum("poc,ncp->nop", self.weight, columns)


torch.manual_seed(0)
local = LocallyConnected(3, 8, kernel_size=3, places=6 * 6)
images = torch.randn(2, 3, 8, 8)
output = local(images).unflatten(2, (6, 6))
print("output", tuple(output.shape))
print("parameters", local.weight.numel())

conv = nn.Conv2d(3, 8, kernel_size=3, bias=False)
print("parameters of Conv2d", conv.weight.numel())
with torch.no_grad():
    local.weight.copy_(conv.weight.flatten(1))  # the same at each place
same = local(images).unflatten(2, (6, 6))
print("then as Conv2d:", torch.allclose(same, conv(images), atol=1e-4))
