import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
models = [nn.Linear(3, 1) for _ in range(3)]
parameters, buffers = stack_module_state(models)


def call(parameters, buffers, x):
    return functional_call(models[0], (parameters, buffers), (x,))


optimizer = torch.optim.SGD(parameters.values(), lr=0.1)
x = torch.randn(3, 8, 3)  # (members, batch, in_features)
vmap(call)(parameters, buffers, x).sum().backward()
optimizer.step()


def report(when):
    rows = parameters["weight"]
    pairs = zip(models, rows, strict=True)
    print(f"{when}:", [model.weight.equal(row) for model, row in pairs])


report("models hold the trained weights")
for index, model in enumerate(models):
    state = {**parameters, **buffers}
    row = {name: tensor[index] for name, tensor in state.items()}
    model.load_state_dict(row)
report("after load_state_dict")
