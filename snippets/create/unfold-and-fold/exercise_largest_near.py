import torch
import torch.nn.functional as F


# your turn
def largest_near(images, kernel):
    """Replace each pixel by the largest in the window around it.

    kernel is odd; only pixels of the image count.
    """
    columns = F.unfold(images, kernel, padding=kernel // 2)
    return columns.amax(1, keepdim=True).view_as(images)


# the check
wrong = []
torch.manual_seed(0)
for channels, size, kernel, shift in [
    (1, (5, 5), 3, 5),
    (3, (4, 6), 3, 0),
    (2, (6, 4), 5, -5000),
    (1, (3, 3), 1, -5),
]:
    images = torch.randn(2, channels, *size) + shift
    text = f"{channels} channels, kernel {kernel}, mean {shift}: "
    try:
        found = largest_near(images, kernel)
    except RuntimeError as error:
        wrong.append(text + str(error).partition("\n")[0])
        continue
    wanted = F.max_pool2d(images, kernel, stride=1, padding=kernel // 2)
    if found.shape != images.shape:
        wrong.append(text + f"the shape is {tuple(found.shape)}")
    elif not torch.equal(found, wanted):
        wrong.append(text + "other numbers")
print(f"not yet: {wrong[0]}" if wrong else "solved")
