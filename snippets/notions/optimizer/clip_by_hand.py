import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)
model, x = nn.Linear(3, 2), torch.randn(8, 3)
model(x).pow(2).sum().backward()
gradients = [p.grad.clone() for p in model.parameters()]

total = torch.cat([g.flatten() for g in gradients]).norm()
factor = (1.0 / total).clamp(max=1)
returned = clip_grad_norm_(model.parameters(), max_norm=1.0)

print("returns the norm before:", torch.allclose(returned, total))
for p, gradient in zip(model.parameters(), gradients, strict=True):
    same = p.grad.allclose(factor * gradient, atol=1e-5)
    print("same gradient:", same)
