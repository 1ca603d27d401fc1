import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 3, 5, 5)

conv = nn.Conv2d(3, 8, kernel_size=1)
linear = nn.Linear(3, 8)
weight = conv.weight.flatten(1)
linear.load_state_dict({"weight": weight, "bias": conv.bias})
channels_at_the_end = images.movedim(1, -1)
output = linear(channels_at_the_end).movedim(-1, 1)
print("1x1:", torch.allclose(conv(images), output, atol=1e-5))

conv = nn.Conv2d(3, 8, kernel_size=5)  # as large as the image
linear = nn.Linear(3 * 5 * 5, 8)
weight = conv.weight.flatten(1)
linear.load_state_dict({"weight": weight, "bias": conv.bias})
output = linear(images.flatten(1))
print("5x5:", torch.allclose(conv(images).flatten(1), output, atol=1e-5))
