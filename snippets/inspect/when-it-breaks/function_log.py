import torch
from torch import nn
from torch.overrides import TorchFunctionMode, resolve_name


class LogCalls(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            print(f"{resolve_name(func)} -> {tuple(result.shape)}")
        return result


model = nn.Sequential(nn.Linear(3, 4), nn.GELU())
x = torch.ones(2, 3)
with LogCalls():
    loss = model(x).square().mean()
