import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap


def make_model(slope):
    return nn.Sequential(nn.Linear(2, 1), nn.LeakyReLU(slope))


torch.manual_seed(0)
models = [make_model(0.01), make_model(0.5)]
parameters, buffers = stack_module_state(models)


def call(parameters, buffers, x):
    return functional_call(models[0], (parameters, buffers), (x,))


x = torch.randn(100, 2)
together = vmap(call, in_dims=(0, 0, None))(parameters, buffers, x)
for index, model in enumerate(models):
    same = torch.allclose(together[index], model(x), atol=1e-6)
    print(f"same as model {index}: {same}")
