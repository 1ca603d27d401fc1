import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 3, 6, 8)
names = {
    "zeros": "constant",
    "reflect": "reflect",
    "replicate": "replicate",
    "circular": "circular",
}
for padding_mode, mode in names.items():
    conv = nn.Conv2d(3, 4, 3, padding=(1, 2), padding_mode=padding_mode)
    bare = nn.Conv2d(3, 4, 3)  # no padding of its own
    bare.load_state_dict(conv.state_dict())
    padded = F.pad(images, (2, 2, 1, 1), mode=mode)  # width first
    same = torch.allclose(conv(images), bare(padded), atol=1e-5)

    blur = nn.Conv2d(1, 1, 3, padding=1, padding_mode=padding_mode, bias=False)
    nn.init.constant_(blur.weight, 1 / 9)
    gray = blur(torch.ones(1, 1, 5, 5))[0, 0]
    corner = round(gray[0, 0].item(), 2)
    edge = round(gray[0, 2].item(), 2)
    print(f"{padding_mode:<10} {same}  corner {corner}  edge {edge}")
