import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)


def make_model():
    return nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 1))


models = [make_model() for _ in range(3)]
parameters, buffers = stack_module_state(models)
for name, stacked in parameters.items():
    print(f"{name:8} {tuple(stacked.shape)}")


def call(parameters, buffers, x):
    return functional_call(models[0], (parameters, buffers), (x,))


x = torch.randn(8, 3)  # (batch, in_features)
together = vmap(call, in_dims=(0, 0, None))(parameters, buffers, x)
one_by_one = torch.stack([model(x) for model in models])
print("output", tuple(together.shape))
print("same:", torch.allclose(together, one_by_one, atol=1e-6))
