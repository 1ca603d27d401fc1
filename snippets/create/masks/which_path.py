import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook

called = []


def record(module, args, output):
    called.append(type(module))


def path(training=False, grad=False, frozen=False, mask=None, hook=None, **kw):
    setting = {"nhead": 2, "batch_first": True, **kw}
    layer = nn.TransformerEncoderLayer(8, dim_feedforward=16, **setting)
    layer.train(training).requires_grad_(not frozen)
    if hook:
        layer.linear1.register_forward_hook(hook)
    called.clear()
    x = torch.zeros(2, 4, 8)
    with register_module_forward_hook(record), torch.set_grad_enabled(grad):
        layer(x, src_mask=mask)
    return "slow" if nn.Linear in called else "fast"


for name, case in {
    "default, in eval, no_grad": {},
    "a bool mask": {"mask": torch.zeros(4, 4, dtype=torch.bool)},
    "a float mask": {"mask": torch.zeros(4, 4)},
    "norm_first=True": {"norm_first": True},
    "activation='gelu'": {"activation": "gelu"},
    "another activation": {"activation": nn.functional.silu},
    "train mode": {"training": True},
    "gradients on": {"grad": True},
    "gradients on, all frozen": {"grad": True, "frozen": True},
    "batch_first=False": {"batch_first": False},
    "an odd number of heads": {"nhead": 1},
    "bias=False": {"bias": False},
    "a forward hook on a part": {"hook": record},
}.items():
    print(f"{name:25} {path(**case)}")
