import traceback

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class StopAtNan(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if "empty" in func.overloadpacket.__name__:
            return result  # memory that is not yet written
        if isinstance(result, torch.Tensor) and result.isnan().any():
            raise FloatingPointError(f"{func} gave nan")
        return result


def normalize(x):
    centered = x - x.mean(dim=1, keepdim=True)
    spread = centered.square().mean(dim=1, keepdim=True).sqrt()
    return centered / spread


x = torch.ones(2, 3, requires_grad=True)
try:
    with StopAtNan():
        normalize(x)
except FloatingPointError as error:
    print("forward: ", error)
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    print("  called in", names[1])

try:
    with StopAtNan():
        x.mul(0).square().sum().sqrt().backward()
except FloatingPointError as error:
    print("backward:", error)
