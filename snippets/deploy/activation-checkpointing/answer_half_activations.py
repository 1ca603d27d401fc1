import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def half_activations(model):
    """Hooks that keep float32 activations as bfloat16, and nothing else."""
    own = {p.untyped_storage() for p in model.parameters()}

    def pack(tensor):
        if tensor.untyped_storage() in own or tensor.dtype != torch.float32:
            return tensor.detach(), tensor.dtype
        return tensor.to(torch.bfloat16), tensor.dtype

    return saved_tensors_hooks(pack, lambda packed: packed[0].to(packed[1]))


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
