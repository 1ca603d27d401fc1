import torch
import torch.nn.functional as F


def there_and_back(image, **settings):
    size = image.shape[2:]
    added = F.fold(F.unfold(image, **settings), size, **settings)
    ones = torch.ones_like(image)
    return added / F.fold(F.unfold(ones, **settings), size, **settings)


image = torch.ones(1, 1, 8, 8)
lost = there_and_back(image, kernel_size=3, stride=2)
print("8 cells, kernel 3, stride 2:", lost.isnan().sum().item(), "nan")
lost = there_and_back(image, kernel_size=2, stride=3)
print("stride larger than kernel:  ", lost.isnan().sum().item(), "nan")
lost = there_and_back(image, kernel_size=2, dilation=2, stride=2)
print("kernel 2, dilation 2:       ", lost.isnan().sum().item(), "nan")

padded = F.pad(image, (0, 1, 0, 1), mode="replicate")  # 9 cells
back = there_and_back(padded, kernel_size=3, stride=2)[..., :8, :8]
print("padded to 9, then cut:      ", torch.equal(back, image))
