import torch
from torch import nn
from torch.func import functional_call

torch.manual_seed(0)
model = nn.Linear(3, 1)
rate = torch.tensor(0.1, requires_grad=True)
x = torch.randn(8, 3)
y = x.sum(dim=1, keepdim=True)

weights: dict[str, torch.Tensor] = dict(model.named_parameters())
loss = nn.functional.mse_loss(functional_call(model, weights, (x,)), y)
gradients = torch.autograd.grad(loss, weights.values(), create_graph=True)

stepped = {}
for name, gradient in zip(weights, gradients, strict=True):
    stepped[name] = weights[name] - rate * gradient
after = nn.functional.mse_loss(functional_call(model, stepped, (x,)), y)
after.backward()
print(f"loss before the step: {loss.item():.2f}, after: {after.item():.2f}")
print("a larger rate would lower the loss:", rate.grad.item() < 0)
