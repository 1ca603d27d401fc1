import torch
from torch import nn

model = nn.Module()
model.made = nn.Buffer(torch.ones(2))
model.register_buffer("registered", torch.ones(2))
loose = nn.Buffer(torch.ones(2))


def ask(name, tensor):
    kind = type(tensor).__name__
    flag = isinstance(tensor, nn.Buffer)
    held = any(tensor is buffer for buffer in model.buffers())
    print(f"{name:15} {kind:7} {flag!s:11} {held}")


print(f"{'':15} {'type':7} isinstance  in buffers()")
ask("nn.Buffer", model.made)
ask("register_buffer", model.registered)
ask("not assigned", loose)
model.double()
ask("after .double()", model.made)
