import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

layer = nn.TransformerEncoderLayer(16, 2, 32, batch_first=True).eval()
x = torch.ones(4, 10, 16)


def report(label):
    with FlopCounterMode(display=False) as counter:
        layer(x)
    modules = len(counter.get_flop_counts()) - 1  # without "Global"
    print(f"{label:28} {counter.get_total_flops():6} flops", end="")
    print(f" in {max(modules, 0)} modules")


report("eval, autograd records")
with torch.no_grad():
    report("eval, no_grad")
    torch.backends.mha.set_fastpath_enabled(False)
    report("eval, no_grad, fast path off")
    torch.backends.mha.set_fastpath_enabled(True)
    handle = layer.linear1.register_forward_hook(lambda *args: None)
    report("eval, no_grad, an empty hook")
    handle.remove()
