import torch
from torch import nn
from torch.export import export


class Scaled(nn.Linear):
    factor = 2.0

    def forward(self, input):
        return super().forward(input) * self.factor


def ten_times(module, args, output):
    print("the hook fires")
    return output * 10


model = Scaled(1, 1, bias=False)
nn.init.ones_(model.weight)
x = torch.ones(1, 1)
handle = model.register_forward_hook(ten_times)
exported = export(model, (x,)).module()

handle.remove()
model.factor = 3.0
print("model", model(x).item(), "exported", exported(x).item())
nn.init.constant_(model.weight, 7.0)
print("model", model(x).item(), "exported", exported(x).item())
