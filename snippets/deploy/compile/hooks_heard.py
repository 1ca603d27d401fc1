import torch
from torch import nn


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input)


x, fired = torch.ones(5, 3), []
for make in Net, nn.Sequential:
    for where in ("model", "layer"):
        heard = []
        for late in (False, True):
            torch.compiler.reset()
            fired.clear()
            model = make(nn.Linear(3, 1))
            compiled = torch.compile(model, backend="eager")
            if late:
                compiled(x)
            module = model if where == "model" else model[0]
            module.register_forward_hook(lambda *_: fired.append(1))
            compiled(x)
            heard.append(len(fired))
        print(
            f"{make.__name__:10} {where:5} before {heard[0]} after {heard[1]}",
        )
