import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input)


def fires(make, where, late):
    torch.compiler.reset()
    model = make(nn.Linear(3, 1))
    compiled = torch.compile(model, backend="eager")
    if late:
        compiled(torch.ones(5, 3))
    module = model if where == "model" else model[0]
    fired = []
    module.register_forward_hook(lambda *_: fired.append(1))
    compiled(torch.ones(5, 3))
    return bool(fired)


print("hook registered:      before the first call, after it")
for make in (Net, nn.Sequential):
    for where in ("model", "layer"):
        early = fires(make, where, late=False)
        late = fires(make, where, late=True)
        print(f"{make.__name__:10} on the {where:5} {early!s:22} {late}")
