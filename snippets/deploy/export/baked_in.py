import torch
from torch import nn
from torch.export import export


class Scaled(nn.Linear):
    factor = 2.0

    def forward(self, input):
        return super().forward(input) * self.factor


fired = []


def ten_times(module, args, output):
    fired.append("hook")
    return output * 10


model, x = Scaled(1, 1, bias=False), torch.ones(1, 1)
nn.init.ones_(model.weight)
handle = model.register_forward_hook(ten_times)
exported = export(model, (x,)).module()
handle.remove()
model.factor = 3.0
print("model", model(x).item(), "exported", exported(x).item(), fired)
nn.init.constant_(model.weight, 7.0)
print("model", model(x).item(), "exported", exported(x).item())
