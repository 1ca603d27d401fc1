import torch
from count_hooks import Model
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

x = torch.ones(3, 2, requires_grad=True)
calls = []


def pack(tensor):
    calls.append("pack")
    return tensor


def unpack(kept):
    calls.append("unpack")
    return kept


def report(what, y):
    if y.requires_grad:
        y.sum().backward()
    print(f"{what:22}", calls.count("pack"), calls.count("unpack"))
    calls.clear()


model = Model()
with saved_tensors_hooks(pack, unpack):
    report("backward() inside", model(x))
    with torch.no_grad():
        report("under no_grad", model(x))
    y = checkpoint(model, x, use_reentrant=False)
report("checkpoint", y)
with saved_tensors_hooks(pack, unpack):
    y = model(x)
report("backward() outside", y)
y = model(x)
with saved_tensors_hooks(pack, unpack):
    report("only backward() inside", y)
