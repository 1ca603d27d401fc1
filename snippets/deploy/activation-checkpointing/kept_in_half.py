import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def gradient(dtype):
    kept = {}

    def pack(tensor):
        storage = tensor.untyped_storage()
        if storage in own:
            return tensor  # a parameter is there anyway
        if storage not in kept:
            kept[storage] = tensor.to(dtype)
        return kept[storage]

    model.zero_grad()
    with saved_tensors_hooks(pack, lambda packed: packed.float()):
        y = model(x)
    print(f"{dtype} {sum(t.nbytes for t in kept.values()):6} bytes")
    y.sum().backward()
    return model[0].weight.grad.clone()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 1))
own = {p.untyped_storage() for p in model.parameters()}
x = torch.randn(32, 64)
exact = gradient(torch.float32)
rounded = gradient(torch.bfloat16)
error = (rounded - exact).norm() / exact.norm()
print(f"relative error of the gradient: {error.item():.3f}")
