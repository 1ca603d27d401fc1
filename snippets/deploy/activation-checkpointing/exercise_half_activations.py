import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


# your turn
def half_activations(model):
    """Hooks that keep float32 activations as bfloat16, and nothing else."""
    return saved_tensors_hooks(
        lambda tensor: tensor.to(torch.bfloat16),
        lambda tensor: tensor.to(torch.float32),
    )


# the check
def fault():
    model = nn.Linear(2, 3)
    hooks = half_activations(model)
    third = torch.full((4,), 1 / 3)
    others = (third.double(), torch.arange(300), model.weight, model.weight.T)
    for tensor in others:
        back = hooks.unpack_hook(hooks.pack_hook(tensor))
        if back.dtype != tensor.dtype or not torch.equal(back, tensor):
            return f"{tensor.dtype} {tuple(tensor.shape)} came back changed"
    rounded = third.bfloat16().float()
    for tensor in (third, third.clone().requires_grad_()):
        back = hooks.unpack_hook(hooks.pack_hook(tensor))
        if back.dtype != torch.float32 or not torch.equal(back, rounded):
            return "a float32 activation was not rounded to bfloat16"
    return None


found = fault()
print(f"not yet: {found}" if found else "solved")
