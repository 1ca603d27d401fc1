import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
norms = [nn.BatchNorm1d(2) for _ in range(3)]
x = torch.randn(3, 8, 2)  # (members, batch, features)
try:
    vmap(norms[0])(x)
except RuntimeError as error:
    print(f"RuntimeError: {str(error).splitlines()[0]}")


def call(parameters, buffers, x):
    return functional_call(norms[0], (parameters, buffers), (x,))


parameters, buffers = stack_module_state(norms)
together = vmap(call)(parameters, buffers, x)
pairs = zip(norms, x, strict=True)
one_by_one = torch.stack([norm(part) for norm, part in pairs])
same = torch.allclose(together, one_by_one, atol=1e-6)
print("buffers stacked, same output:", same)

means = torch.stack([norm.get_buffer("running_mean") for norm in norms])
same = torch.allclose(buffers["running_mean"], means, atol=1e-6)
print("buffers stacked, same running means:", same)
print("eval mode:", tuple(vmap(norms[0].eval())(x).shape))
