import torch
from torch import nn


def adam_step(weight, gradient, state, lr, betas, eps, weight_decay, decoupled):
    if decoupled:  # AdamW shrinks the weight itself
        weight.mul_(1 - lr * weight_decay)
    else:  # Adam adds the decay to the gradient
        gradient = gradient + weight_decay * weight
    state["step"] += 1
    state["mean"].lerp_(gradient, 1 - betas[0])
    state["square"].lerp_(gradient**2, 1 - betas[1])

    # Both means started at zero and are too small; this makes up for it.
    mean = state["mean"] / (1 - betas[0] ** state["step"])
    square = state["square"] / (1 - betas[1] ** state["step"])
    weight.sub_(lr * mean / (square.sqrt() + eps))


settings = {"lr": 0.1, "betas": (0.9, 0.99), "eps": 1e-6, "weight_decay": 0.5}
torch.manual_seed(0)
for build in (torch.optim.Adam, torch.optim.AdamW):
    weight = nn.Parameter(torch.randn(3))
    optimizer = build([weight], **settings)
    ours = weight.detach().clone()
    state = {"step": 0, "mean": torch.zeros(3), "square": torch.zeros(3)}
    for _ in range(10):
        weight.grad = torch.randn(3)
        optimizer.step()
        decoupled = build is torch.optim.AdamW
        adam_step(ours, weight.grad, state, **settings, decoupled=decoupled)
    same = torch.allclose(ours, weight, atol=1e-6)
    print(f"{build.__name__:5} same weight after 10 steps: {same}")
