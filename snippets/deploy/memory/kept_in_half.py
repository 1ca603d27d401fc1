import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 1))
own = {p.untyped_storage() for p in model.parameters()}
x, gradients = torch.randn(32, 64), []
for dtype in torch.float32, torch.bfloat16:
    sizes = []

    def pack(tensor, dtype=dtype, sizes=sizes):
        if tensor.untyped_storage() in own:
            return tensor
        sizes.append(tensor.to(dtype).nbytes)
        return tensor.to(dtype)

    model.zero_grad()
    with saved_tensors_hooks(pack, lambda packed: packed.float()):
        y = model(x)
    y.sum().backward()
    gradients.append(model[0].weight.grad)
    print(dtype, sum(sizes), "bytes")
exact, rounded = gradients
error = (rounded - exact).norm() / exact.norm()
print(f"relative error of the gradient: {error.item():.3f}")
