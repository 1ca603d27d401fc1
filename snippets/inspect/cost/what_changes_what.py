from functools import partial

import torch
from saved_by_module import SavedBytes
from torch import nn
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode


def report(label, rows=32, dtype=torch.float32, way="train"):
    model = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Dropout(0.1))
    model.append(nn.Linear(256, 64))
    model.to(dtype).train(way != "eval")
    if way == "frozen":
        model[0].requires_grad_(False)
    call = model
    if way == "checkpoint":
        call = partial(checkpoint, model, use_reentrant=False)
    x = torch.ones(rows, 64, dtype=dtype)
    counter = FlopCounterMode(display=False)
    saved = SavedBytes(model)
    with counter, torch.set_grad_enabled(way != "no_grad"):
        with saved.hooks:
            y = call(x)
        if way != "no_grad":
            y.sum().backward()
    print(f"{label:14}  {counter.get_total_flops():9,}", end="")
    parameters = sum(p.nbytes for p in model.parameters())
    print(f"  {sum(saved.bytes.values()):11,}  {parameters:10,}")


print("                    flops  saved bytes  parameters")
report("float32")
report("twice the rows", rows=64)
report("bfloat16", dtype=torch.bfloat16)
report("first frozen", way="frozen")
report("checkpoint", way="checkpoint")
report("eval()", way="eval")
report("no_grad", way="no_grad")
