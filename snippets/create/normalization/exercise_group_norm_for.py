import torch
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
        groups = norm.num_groups
        allowed = [g for g in range(1, channels) if channels % g == 0]
        wanted = max([g for g in allowed if g <= most], default=1)
        if groups != wanted or norm(torch.zeros(2, channels, 3)).any():
            verdict = f"not yet: {channels} channels, at most {most} groups:"
            verdict += f" {groups} instead of {wanted}"
            break
    if verdict != "solved":
        break
print(verdict)
