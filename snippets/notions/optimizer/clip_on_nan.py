import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

x = torch.tensor([[1.0, 2.0, float("nan")]])
for strict in False, True:
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(x).sum().backward()
    print(f"error_if_nonfinite={strict}")
    print("  gradient", model.weight.grad.tolist())
    try:
        parameters = model.parameters()
        norm = clip_grad_norm_(parameters, 1.0, error_if_nonfinite=strict)
        print("  returned", norm)
        print("  clipped ", model.weight.grad.tolist())
        optimizer.step()
    except RuntimeError as error:
        print(f"  RuntimeError: {error}")
    print("  weight finite:", model.weight.isfinite().tolist())
