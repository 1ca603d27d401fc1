import torch
import torch.nn.functional as F


# your turn
def blur(images, kernel):
    """Convolve each channel with one kernel of odd size, keeping the size.

    images: (batch, channels, height, width). Zeros stand around the image.
    """
    channels = images.shape[1]
    weight = kernel.expand(channels, 1, -1, -1)  # one kernel a channel
    return F.conv2d(images, weight, padding="same", groups=channels)


# the check
def slow(images, kernel):
    rows, columns = kernel.shape
    top, left = rows // 2, columns // 2
    padded = F.pad(images, (left, left, top, top))
    output = torch.zeros_like(images)
    for row in range(images.shape[2]):
        for column in range(images.shape[3]):
            window = padded[..., row : row + rows, column : column + columns]
            output[..., row, column] = (window * kernel).sum((-2, -1))
    return output


wrong = []
torch.manual_seed(0)
for channels, size in [(1, (3, 3)), (3, (3, 5)), (4, (1, 3))]:
    images = torch.randn(2, channels, 6, 7, dtype=torch.float64)
    kernel = torch.rand(size, dtype=torch.float64)
    output = blur(images, kernel)
    wanted = slow(images, kernel)
    if output.shape != wanted.shape:
        wrong.append(f"{channels} channels: {tuple(output.shape)}")
    elif not torch.allclose(output, wanted, atol=1e-5):
        wrong.append(f"{channels} channels, kernel {size}: other numbers")
print(f"not yet: {wrong[0]}" if wrong else "solved")
