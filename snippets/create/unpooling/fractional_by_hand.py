import torch
import torch.nn.functional as F


def starts(size, outputs, kernel, sample):
    """Where the windows begin, along one dimension; sample is from 0 to 1."""
    places = [size - kernel]  # the last window ends with the input
    for number in reversed(range(outputs - 1)):
        step = (size - kernel) / (outputs - 1)
        place = int((number + sample) * step) - int(sample * step)
        places.insert(0, place)
    return places


def fractional_by_hand(image, kernel, outputs, samples):
    """Pool one channel; samples are two numbers, of width and height."""
    columns = starts(image.shape[1], outputs, kernel, samples[0].item())
    rows = starts(image.shape[0], outputs, kernel, samples[1].item())
    pooled = torch.empty(outputs, outputs)
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            window = image[top : top + kernel, left : left + kernel]
            pooled[i, j] = window.amax()
    return pooled


print(starts(10, 4, 2, 0.1), starts(10, 4, 2, 0.9))
torch.manual_seed(0)
image = torch.randn(1, 1, 10, 11)
samples = torch.rand(1, 1, 2)
ours = fractional_by_hand(image[0, 0], 2, 6, samples[0, 0])
theirs = F.fractional_max_pool2d(image, 2, 6, _random_samples=samples)
print(torch.equal(ours, theirs[0, 0]))
