import torch
from torch import nn

SLOPES = {  # of the activation, from its output
    nn.Sigmoid: lambda h: h * (1 - h),
    nn.Tanh: lambda h: 1 - h**2,
    nn.ReLU: lambda h: (h > 0).to(h.dtype),
}


@torch.no_grad()
def gradients_by_hand(model, x, delta_of):
    """Return the gradient of each Linear weight, of the first layer first.

    delta_of(output) is the gradient of the loss at the output.
    """
    kept = [x]
    for layer in model:
        kept.append(layer(kept[-1]))
    delta = delta_of(kept[-1])
    gradients = []
    steps = list(zip(model, kept[:-1], kept[1:], strict=True))
    for layer, before, after in reversed(steps):
        if isinstance(layer, nn.Linear):
            gradients.append(delta.T @ before)
            delta = delta @ layer.weight
        else:
            delta = delta * SLOPES[type(layer)](after)
    return gradients[::-1]


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.Sigmoid(), nn.Linear(8, 8))
model.extend([nn.ReLU(), nn.Linear(8, 2)])
x = torch.randn(5, 3)
model(x).square().sum().backward()
by_hand = gradients_by_hand(model, x, lambda output: 2 * output)
for index, gradient in zip((0, 2, 4), by_hand, strict=True):
    print(torch.allclose(gradient, model[index].weight.grad, atol=1e-5))
