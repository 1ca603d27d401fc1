from torch import nn


def groups():
    return nn.Conv2d(3, 8, kernel_size=3, groups=2)


def same_with_stride():
    return nn.Conv2d(3, 8, kernel_size=3, stride=2, padding="same")


def group_norm():
    return nn.GroupNorm(num_groups=3, num_channels=8)


def heads():
    return nn.MultiheadAttention(embed_dim=8, num_heads=3)


for make in (groups, same_with_stride, group_norm, heads):
    try:
        make()
    except (ValueError, AssertionError) as error:
        print(f"{type(error).__name__}: {error}")
