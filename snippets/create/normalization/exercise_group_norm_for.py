from torch import nn


# your turn
def group_norm_for(channels, most=32):
    """Make a GroupNorm with as many groups as fit, two channels each or more.

    A single channel, or a prime number of them, is one group.
    """
    return nn.GroupNorm(1, channels)


# the check
verdict = "solved"
for channels in (*range(1, 70), 96, 127, 320, 1000):
    for most in (1, 2, 8, 32):
        norm = group_norm_for(channels, most)
        allowed = [g for g in range(1, channels) if channels % g == 0]
        groups = max([g for g in allowed if g <= most], default=1)
        wanted = (groups, channels, True)
        found = (norm.num_groups, norm.num_channels, norm.affine)
        if found != wanted:
            verdict = f"not yet: groups, channels, affine: {found}"
            verdict += f" instead of {wanted}, at most {most} groups"
            break
    if verdict != "solved":
        break
print(verdict)
