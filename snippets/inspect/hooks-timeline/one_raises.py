import torch
from torch import nn

LAYER = ["forward_pre", "forward", "full_backward_pre", "full_backward"]


def refuse(*given):
    raise RuntimeError("the hook raises")


def what_is_done(kind):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.constant_(layer.weight, 3.0)
    x = torch.tensor([[2.0]], requires_grad=True)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    if kind in LAYER or "state" in kind:
        getattr(layer, f"register_{kind}_hook")(refuse)
    elif "step" in kind:
        getattr(optimizer, f"register_{kind}_hook")(refuse)
    else:
        getattr(layer.weight, f"register_{kind}")(refuse)
    done = []
    try:
        layer.register_forward_hook(lambda *_: done.append("forward hook"))
        layer(x).backward()
        optimizer.step()
        layer.load_state_dict({"weight": torch.tensor([[7.0]])})
    except RuntimeError:
        pass
    if layer.weight.grad is not None:
        done.append("weight.grad")
    if x.grad is not None:
        done.append("x.grad")
    return *done, f"weight {layer.weight.item():.0f}"


for kind in [*LAYER, "hook", "post_accumulate_grad_hook", "step_pre"]:
    print(f"{kind:26}", *what_is_done(kind), sep="  ")
for kind in ["step_post", "load_state_dict_pre", "load_state_dict_post"]:
    print(f"{kind:26}", *what_is_done(kind), sep="  ")
