import torch
import torch.nn.functional as F


def counts(size, kernel_size, stride):
    """Count how many patches hold each pixel of a square image."""
    columns = F.unfold(torch.ones(1, 1, size, size), kernel_size, stride=stride)
    image = F.fold(columns, (size, size), kernel_size, stride=stride)
    return image[0, 0].round().int().tolist()


print("row", *range(7))
for row, line in enumerate(counts(7, kernel_size=3, stride=2)):
    print(f"{row:3}", *line)
