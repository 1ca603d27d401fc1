import torch
from torch import nn
from torch.func import functional_call, grad


def gradients_of(names, model, x):
    def loss(weights):
        return functional_call(model, weights, (x,)).square().mean()

    return grad(loss)({name: model.get_parameter(name) for name in names})


# the check
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
model[0].requires_grad_(False)
model[2].weight.grad = torch.ones(2, 4)  # left from an earlier step
x = torch.randn(5, 3)
wrong = []
for names in (["2.weight"], ["0.bias", "2.bias"], ["0.weight"]):
    ours = gradients_of(names, model, x)
    for name, parameter in model.named_parameters():
        if parameter.requires_grad != name.startswith("2."):
            wrong.append(f"{name}: requires_grad has changed")
        old = torch.ones(2, 4) if name == "2.weight" else None
        if str(parameter.grad) != str(old):
            wrong.append(f"{name}: grad has changed")
    model.requires_grad_(True)
    weights = [model.get_parameter(name) for name in names]
    wanted = torch.autograd.grad(model(x).square().mean(), weights)
    model[0].requires_grad_(False)
    for name, gradient in zip(names, wanted, strict=True):
        got = ours[name]
        if got is None or not got.allclose(gradient, atol=1e-6):
            wrong.append(f"{name}: wrong gradient")
print(f"not yet: {wrong[0]}" if wrong else "solved")
