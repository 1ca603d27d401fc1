import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.LayerNorm(16))
fresh = {"fx_graph_cache": False}
compiled, x = torch.compile(model, options=fresh), torch.randn(4, 8)
gradients = []
for forward in model, compiled:
    model.zero_grad()
    forward(x).pow(3).sum().backward()
    gradients += [p.grad for p in model.parameters()]
print("same output:   ", torch.allclose(compiled(x), model(x), atol=1e-6))
pairs = zip(gradients[:4], gradients[4:], strict=True)
same = [torch.allclose(a, b, atol=1e-4) for a, b in pairs]
print("same gradients:", same)
