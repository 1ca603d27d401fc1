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
x = torch.randn(5, 3)
wrong = []
for names in (["2.weight"], ["0.bias", "2.bias"], ["0.weight"]):
    ours = gradients_of(names, model, x)
    if any(parameter.grad is not None for parameter in model.parameters()):
        wrong.append("a parameter of the model has a gradient")
        model.zero_grad()
    model.requires_grad_(True)
    weights = [model.get_parameter(name) for name in names]
    wanted = torch.autograd.grad(model(x).square().mean(), weights)
    model[0].requires_grad_(False)
    for name, gradient in zip(names, wanted, strict=True):
        got = ours[name]
        if got is None or not got.allclose(gradient, atol=1e-6):
            wrong.append(f"{name}: wrong gradient")
print(f"not yet: {wrong[0]}" if wrong else "solved")
