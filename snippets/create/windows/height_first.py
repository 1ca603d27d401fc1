import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images = torch.randn(1, 1, 6, 8)  # height 6, width 8
conv = nn.Conv2d(1, 1, kernel_size=(3, 1), stride=(2, 1), padding=(1, 0))
output = conv(images)
print("output", tuple(output.shape))

unpadded = nn.Conv2d(1, 1, kernel_size=(3, 1), stride=(2, 1))
unpadded.load_state_dict(conv.state_dict())
padded = F.pad(images, (0, 0, 1, 1))  # left, right, top, bottom
same = torch.allclose(unpadded(padded), output, atol=1e-5)
print("F.pad begins at the last dimension:", same)
swapped = F.pad(images, (1, 1, 0, 0))
print("the other way round:", tuple(unpadded(swapped).shape))
