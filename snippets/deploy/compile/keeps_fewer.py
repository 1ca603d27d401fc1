import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


class Wave(nn.Module):
    def forward(self, x):
        return x.sin().exp().cos()


layers = [nn.Sequential(nn.Linear(64, 64), Wave()) for _ in range(4)]
model, x = nn.Sequential(*layers), torch.ones(256, 64)
own, kept = {p.untyped_storage() for p in model.parameters()}, set()


def pack(tensor):
    kept.add(tensor.untyped_storage())
    return tensor.detach()


compiled = torch.compile(model, backend="aot_eager_decomp_partition")
compiled(x)
for name, forward in {"eager": model, "compiled": compiled}.items():
    kept.clear()
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = forward(x)
    size = sum(storage.nbytes() for storage in kept - own)
    print(f"{name:8} keeps {size:7,} bytes, {size // x.nbytes} tensors")
