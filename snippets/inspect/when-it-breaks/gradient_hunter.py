# --8<-- [start:hunter]
import torch
from nan_hunter import NanHunter, floats
from torch import nn


class GradientHunter(NanHunter):
    """Name the first gradient, too, that is not finite."""

    def __enter__(self):
        self.labels = {}
        super().__enter__()
        for name, weight in self.model.named_parameters():
            self.follow(weight, f"gradient of {name}")
        return self

    def before(self, name, module, args, kwargs):
        super().before(name, module, args, kwargs)
        if module is self.model:
            self.labels.clear()  # a new graph
        for tensor in floats([args, kwargs]):
            self.follow(tensor, f"gradient from {name} back to its input")

    def after(self, name, module, args, output):
        super().after(name, module, args, output)
        for tensor in floats(output):
            self.follow(tensor, f"gradient of the output of {name}")

    def follow(self, tensor, where):
        if tensor.requires_grad:
            place = (tensor.grad_fn or tensor, tensor.output_nr)
            if place not in self.labels:  # one hook for each tensor
                label = self.labels[place] = [where]  # a list: can change

                def look(grad):
                    self.check(label[0], grad)

                self.handles.append(tensor.register_hook(look))
            self.labels[place][0] = where  # the last layer that reads it


# --8<-- [end:hunter]
# --8<-- [start:use]
class Length(nn.Module):
    def forward(self, x):
        return x.square().sum(dim=1, keepdim=True).sqrt()


torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(3, 4),
    nn.ReLU(inplace=True),
    nn.Sequential(nn.Linear(4, 4, bias=False), Length()),
    nn.Linear(1, 1),
)
x = torch.ones(2, 3)
with torch.no_grad():
    model[0].bias.fill_(-5.0)  # every ReLU gives zero, so the length is zero

loss = model(x).sum()
loss.backward()
print("loss finite:", loss.isfinite().item())
weight = model[2][0].weight
print("gradient finite:", weight.grad.isfinite().all().item())
try:
    with GradientHunter(model):
        model(x).sum().backward()
except FloatingPointError as error:
    print(error)
# --8<-- [end:use]
