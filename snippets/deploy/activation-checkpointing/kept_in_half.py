import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def gradient(dtype):
    sizes = []  # not the tensors: a list of them would keep them alive

    def pack(tensor):
        if tensor.untyped_storage() in own:
            return tensor.detach()  # a parameter is there anyway
        packed = tensor.detach().to(dtype)
        sizes.append(packed.nbytes)
        return packed

    model.zero_grad()
    with saved_tensors_hooks(pack, lambda packed: packed.float()):
        y = model(x)
    print(f"{dtype} {sum(sizes):6} bytes")
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
