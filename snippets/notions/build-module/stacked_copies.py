import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.Linear(3, 1) for _ in range(3)]
stacked, _ = stack_module_state(models)


def call(parameters, x):
    return functional_call(models[0], parameters, x)


optimizer = torch.optim.SGD(stacked.values(), lr=0.1)
outputs = vmap(call, in_dims=(0, None))(stacked, torch.ones(8, 3))
outputs.sum().backward()
optimizer.step()


def compare_weights():
    rows = zip(models, stacked["weight"], strict=True)
    return [torch.equal(model.weight, row) for model, row in rows]


print("models hold the trained weights:", compare_weights())
for index, model in enumerate(models):
    rows = {name: tensor[index] for name, tensor in stacked.items()}
    model.load_state_dict(rows)
print("after load_state_dict:", compare_weights())
