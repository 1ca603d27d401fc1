import torch
from torch import nn


# your turn
def pyramid(images, levels):
    """Cut images into 1 x 1, 2 x 2, ... parts and keep the largest of each.

    images: (batch, channels, height, width); levels: [1, 2, 4] or other
    numbers. Returns (batch, channels * sum of their squares): for each level
    all channels, and of each channel its parts row by row.
    """
    pool = nn.functional.adaptive_max_pool2d
    return torch.cat([pool(images, level).flatten(1) for level in levels], 1)


# the check
wrong = []
torch.manual_seed(0)
for size in [(8, 8), (5, 9), (1, 3)]:
    for levels in ([1], [1, 2, 4], [3]):
        images = torch.randn(2, 3, *size) - 5  # all are negative
        expected = []
        for level in levels:
            for channel in range(3):
                for row in range(level):
                    for column in range(level):
                        top = row * size[0] // level
                        left = column * size[1] // level
                        end = -(-(row + 1) * size[0] // level)
                        right = -(-(column + 1) * size[1] // level)
                        part = images[:, channel, top:end, left:right]
                        expected.append(part.amax((-2, -1)))
        found = pyramid(images, levels)
        if not torch.equal(found, torch.stack(expected, 1)):
            wrong.append(f"images of {size}, levels {levels}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
