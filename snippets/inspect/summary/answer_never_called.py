import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_pre_hook


def never_called(model, *inputs):
    called = set()
    with register_module_forward_pre_hook(lambda m, _: called.add(m)):
        model(*inputs)  # the hook goes, also if the model raises
    return [n for n, module in model.named_modules() if module not in called]


# the check
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.blocks = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])

    def forward(self, x, block=None):
        x = x if block is None else self.blocks[block](x)
        return self.first.forward(x)


x = torch.zeros(2, 4)
for model, inputs, wanted in [
    (Net(), (x,), ["first", "blocks", "blocks.0", "blocks.1"]),
    (Net(), (x, 1), ["first", "blocks", "blocks.0"]),
    (nn.MultiheadAttention(4, 2), (x, x, x), ["out_proj"]),
]:
    got = list(never_called(model, *inputs))
    hooks = [m._forward_pre_hooks or m._forward_hooks for m in model.modules()]
    if got != wanted or any(hooks):
        print(f"not yet: wanted {wanted} and no hooks left, got {got}")
        break
else:
    print("solved")
