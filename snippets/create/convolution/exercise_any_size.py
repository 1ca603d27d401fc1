import torch
from torch import nn


# your turn
def as_convolution(linear, channels, height, width):
    """Turn a Linear after Flatten into a Conv2d, with the same numbers.

    The Linear reads images of one size: channels x height x width. The
    Conv2d reads larger images too, and applies the Linear to each window.
    """
    return nn.Conv2d(channels, linear.out_features, (height, width))


# the check
wrong = []
torch.manual_seed(0)
for channels, height, width, bias in [(1, 2, 2, True), (2, 3, 1, False)]:
    linear = nn.Linear(channels * height * width, 5, bias=bias).double()
    conv = as_convolution(linear, channels, height, width)
    images = torch.randn(2, channels, height + 3, width + 1).double()
    text = f"{channels} x {height} x {width}, bias {bias}: "
    output = conv(images.to(conv.weight))
    if (*output.shape, output.dtype) != (2, 5, 4, 2, images.dtype):
        wrong.append(text + f"{output.dtype}, shape {tuple(output.shape)}")
        break
    for row, column in [(0, 0), (2, 1)]:
        window = images[..., row : row + height, column : column + width]
        wanted = linear(window.flatten(1))
        if not torch.allclose(output[..., row, column], wanted, atol=1e-5):
            wrong.append(text + f"other numbers at {row}, {column}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
