import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class FindBroadcasts(TorchDispatchMode):
    """Print each elementwise operation that expands all its inputs."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        inputs = [each for each in args if isinstance(each, torch.Tensor)]
        if torch.Tag.pointwise in func.tags and len(inputs) > 1:
            largest = max(each.numel() for each in inputs)
            if result.numel() > largest:
                shapes = [tuple(each.shape) for each in inputs]
                name = func.overloadpacket.__name__
                print(f"{name}: {shapes} -> {tuple(result.shape)}")
        return result


prediction = torch.ones(4, 1)
target = torch.ones(4)
image = torch.ones(4, 3, 8, 8)
with FindBroadcasts():
    loss = (prediction - target).square().mean()
    loss = (prediction - target.unsqueeze(1)).square().mean()  # no finding
    loss = nn.functional.poisson_nll_loss(prediction, target)
    shifted = image + torch.ones(3, 1, 1)  # no finding
    mask = torch.arange(3) <= torch.arange(3).unsqueeze(1)  # on purpose
