import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
norms = [nn.BatchNorm1d(2) for _ in range(3)]
x = torch.randn(3, 8, 2)  # (members, batch, features)


def with_parameters(parameters, x):
    return functional_call(norms[0], parameters, (x,))


def with_buffers(parameters, buffers, x):
    return functional_call(norms[0], (parameters, buffers), (x,))


parameters, buffers = stack_module_state(norms)
try:
    vmap(with_parameters)(parameters, x)
except RuntimeError as error:
    print(f"RuntimeError: {str(error).splitlines()[0]}")

vmap(with_buffers)(parameters, buffers, x)
for norm, batch in zip(norms, x, strict=True):
    norm(batch)
means = torch.stack([norm.get_buffer("running_mean") for norm in norms])
same = torch.allclose(buffers["running_mean"], means, atol=1e-6)
print("with buffers, running means as in a loop:", same)

norms[0].eval()
output = vmap(with_parameters)(parameters, x)
print("in eval mode:", tuple(output.shape))
