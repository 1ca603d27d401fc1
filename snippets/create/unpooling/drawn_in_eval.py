import torch
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 2, 9, 9)
drawn = nn.FractionalMaxPool2d(2, output_size=6).eval()
print(torch.equal(drawn(image), drawn(image)))

with torch.random.fork_rng(devices=[]):
    torch.manual_seed(7)
    first = drawn(image)
with torch.random.fork_rng(devices=[]):
    torch.manual_seed(7)
    print(torch.equal(drawn(image), first))

adaptive = nn.AdaptiveMaxPool2d(6)  # draws nothing
print(adaptive(image).shape, torch.equal(adaptive(image), adaptive(image)))
