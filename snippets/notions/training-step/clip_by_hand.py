import torch
from torch import nn


@torch.no_grad()
def clip_by_hand(parameters, max_norm, norm_type=2.0):
    gradients = [p.grad for p in parameters if p.grad is not None]
    together = torch.cat([gradient.flatten() for gradient in gradients])
    total = torch.linalg.vector_norm(together, float(norm_type))
    factor = (max_norm / (total + 1e-6)).clamp(max=1.0)
    for gradient in gradients:
        gradient.mul_(factor)  # one factor for all of them
    return total


torch.manual_seed(0)
model = nn.Linear(3, 2)
x = torch.randn(8, 3)
results = []
for clip in (clip_by_hand, nn.utils.clip_grad_norm_):
    model.zero_grad()
    model(x).pow(2).sum().backward()
    before = clip(model.parameters(), 1.0)
    after = torch.cat([p.grad.flatten() for p in model.parameters()])
    results.append(after)
    print(f"{clip.__name__:15} norm {before:.2f} -> {after.norm():.2f}")
print("same gradients:", torch.allclose(results[0], results[1]))
