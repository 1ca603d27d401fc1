import torch
from functional_call_by_hand import functional_call
from torch import func, nn


def stack_state(models):
    parameters = {}
    for name, _ in models[0].named_parameters():
        rows = [dict(model.named_parameters())[name] for model in models]
        leaf = torch.stack(rows).detach()
        parameters[name] = leaf.requires_grad_(rows[0].requires_grad)
    buffers = {}
    for name, _ in models[0].named_buffers():
        rows = [dict(model.named_buffers())[name] for model in models]
        buffers[name] = torch.stack(rows)
    return parameters, buffers


def call_each(model, parameters, buffers, x, in_dim):
    state = {**parameters, **buffers}
    outputs = []
    for index in range(len(next(iter(state.values())))):
        row = {name: stacked[index] for name, stacked in state.items()}
        own_x = x if in_dim is None else x[index]
        outputs.append(functional_call(model, row, (own_x,)))
    return torch.stack(outputs)


if __name__ == "__main__":
    torch.manual_seed(0)
    models = [nn.Linear(3, 1) for _ in range(3)]
    x = torch.randn(8, 3)
    ours = call_each(models[0], *stack_state(models), x, in_dim=None)

    def call(parameters, buffers, x):
        return func.functional_call(models[0], (parameters, buffers), (x,))

    vectorized = func.vmap(call, in_dims=(0, 0, None))
    theirs = vectorized(*func.stack_module_state(models), x)
    print("same:", torch.allclose(ours, theirs, atol=1e-6))
