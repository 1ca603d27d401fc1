import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input)


def fires(make, late):
    """Say whether a hook on the model itself fires."""
    torch.compiler.reset()
    model = make(nn.Linear(3, 1))
    compiled = torch.compile(model, backend="eager")
    if late:
        compiled(torch.ones(5, 3))
    fired = []
    model.register_forward_hook(lambda *_: fired.append(1))
    compiled(torch.ones(5, 3))
    return bool(fired)


print("hook registered: before the first call, after it")
for make in (Net, nn.Sequential):
    early = fires(make, late=False)
    late = fires(make, late=True)
    print(f"{make.__name__:16} {early!s:22} {late}")
