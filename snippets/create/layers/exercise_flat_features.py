import copy

import torch
from torch import nn


# your turn
def flat_features(body, image_shape):
    """Return how many features Flatten gives for one image."""
    return body(torch.zeros(1, *image_shape)).numel()


# the check
norm = nn.BatchNorm2d(4).eval()  # in eval mode inside a training model
plain = nn.Sequential(nn.Conv2d(3, 4, 3), nn.MaxPool2d(2))
normed = nn.Sequential(nn.Conv2d(1, 4, 5), nn.BatchNorm2d(4), norm)
double = nn.Sequential(nn.Conv2d(2, 6, 1), nn.Dropout()).double()
pooled = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.BatchNorm2d(3))
wrong = []
for body, image_shape, wanted in [
    (plain, (3, 32, 20), 4 * 15 * 9),
    (normed, (1, 8, 9), 4 * 4 * 5),
    (double, (2, 9, 12), 6 * 9 * 12),
    (pooled, (3, 4, 4), 3),
]:
    start = copy.deepcopy(body)
    try:
        if flat_features(body, image_shape) != wanted:
            wrong.append("wrong number of features")
    except (RuntimeError, ValueError) as error:
        wrong.append(str(error).splitlines()[0])
    modes = [module.training for module in start.modules()]
    if modes != [module.training for module in body.modules()]:
        wrong.append("a module is in another mode than before")
    for name, tensor in start.state_dict().items():
        if not torch.equal(tensor, body.state_dict()[name]):
            wrong.append(f"{name} was changed")
print(f"not yet: {wrong[0]}" if wrong else "solved")
