import torch
from functional_call_by_hand import functional_call
from torch import func, nn


def stack_each(members):
    stacked = {}
    for name, tensor in members[0].items():
        rows = torch.stack([tensors[name] for tensors in members]).detach()
        stacked[name] = rows.requires_grad_(tensor.requires_grad)
    return stacked


def stack_state(models):
    parameters = [dict(model.named_parameters()) for model in models]
    buffers = [dict(model.named_buffers()) for model in models]
    return stack_each(parameters), stack_each(buffers)


def call_each(model, parameters, buffers, x, in_dim):
    state = {**parameters, **buffers}
    outputs = []
    for index in range(len(next(iter(state.values())))):
        row = {name: stacked[index] for name, stacked in state.items()}
        own_x = x if in_dim is None else x[index]
        outputs.append(functional_call(model, row, (own_x,)))
    return torch.stack(outputs)


if __name__ == "__main__":
    models = [nn.Linear(3, 1) for _ in range(3)]
    x = torch.randn(8, 3)
    ours = call_each(models[0], *stack_state(models), x, in_dim=None)

    def call(parameters, buffers, x):
        return func.functional_call(models[0], (parameters, buffers), (x,))

    vectorized = func.vmap(call, in_dims=(0, 0, None))
    theirs = vectorized(*func.stack_module_state(models), x)
    print("same:", torch.allclose(ours, theirs, atol=1e-6))
