import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


class Wave(nn.Module):
    def forward(self, x):
        return x.sin().exp().cos()


def kept_bytes(call):
    storages = set()

    def pack(tensor):  # torch calls it with each tensor that it keeps
        storages.add(tensor.untyped_storage())
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        call(x)
    own = {p.untyped_storage() for p in model.parameters()}
    return sum(storage.nbytes() for storage in storages - own)


model = nn.Sequential()
for _ in range(4):
    model.append(nn.Linear(64, 64))
    model.append(Wave())
x = torch.ones(256, 64)
compiled = torch.compile(model, backend="aot_eager_decomp_partition")
compiled(x)
for name, call in {"eager": model, "compiled": compiled}.items():
    size = kept_bytes(call)
    print(f"{name:8} keeps {size:7,} bytes, {size // x.nbytes} tensors")
