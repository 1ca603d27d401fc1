from torch import nn

for make in [
    lambda: nn.Conv2d(3, 8, kernel_size=3, groups=2),
    lambda: nn.Conv2d(3, 8, kernel_size=3, stride=2, padding="same"),
    lambda: nn.GroupNorm(num_groups=3, num_channels=8),
    lambda: nn.MultiheadAttention(embed_dim=8, num_heads=3),
]:
    try:
        make()
    except (ValueError, AssertionError) as error:
        print(f"{type(error).__name__}: {error}")
