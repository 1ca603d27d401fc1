import torch


def integrated_gradients(function, x, baseline, steps=64):
    """Return one share of f(x) - f(baseline) for each input."""
    total = torch.zeros_like(x)
    for step in range(steps):
        point = baseline + (step + 0.5) / steps * (x - baseline)
        point = point.detach().requires_grad_()
        (gradient,) = torch.autograd.grad(function(point).sum(), point)
        total += gradient
    return (x - baseline) * total / steps


if __name__ == "__main__":

    def saturated(x):  # flat from x0 = 1 on; x1 plays no part
        return x[:, 0].clamp(max=1)

    x = torch.tensor([[2.0, 5.0]], requires_grad=True)
    zero = torch.zeros_like(x)
    (gradient,) = torch.autograd.grad(saturated(x).sum(), x)
    print("gradient:  ", gradient.tolist())
    shares = integrated_gradients(saturated, x, zero).detach()
    print("integrated:", shares.tolist())
    print("f(x) - f(baseline):", (saturated(x) - saturated(zero)).item())
