import torch
from torch import nn


# your turn
def start_as_nearest(up):
    """Fill a ConvTranspose2d so that it begins as nearest upsampling.

    in_channels == out_channels, kernel == stride, groups 1 or channels.
    """
    nn.init.ones_(up.weight)


# the check
wrong = []
torch.manual_seed(0)
for channels, factor, groups, bias in [
    (1, 2, 1, False),
    (3, 2, 1, True),
    (3, 2, 3, True),
    (4, 3, 1, False),
    (4, 3, 4, True),
]:
    settings = {"stride": factor, "groups": groups, "bias": bias}
    up = nn.ConvTranspose2d(channels, channels, factor, **settings)
    weight = up.weight
    start_as_nearest(up)
    x = torch.randn(2, channels, 4, 5)
    wanted = nn.Upsample(scale_factor=factor)(x)
    text = f"{channels} channels, factor {factor}, groups {groups}"
    if not torch.allclose(up(x), wanted, atol=1e-5):
        wrong.append(f"{text}, bias {bias}: other numbers")
    if up.weight is not weight or not weight.requires_grad:
        wrong.append(f"{text}: an optimizer would not train this weight")
print(f"not yet: {wrong[0]}" if wrong else "solved")
