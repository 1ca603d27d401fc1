import torch
from torch import nn


def diagnose(model, optimizer):
    held = {id(p) for group in optimizer.param_groups for p in group["params"]}
    found = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            found[name] = "frozen"
        elif parameter.grad is None:
            found[name] = "no gradient"
        elif id(parameter) not in held:
            found[name] = "not in the optimizer"
    return found


# the check
verdict = "solved"
for case in ("fine", "frozen", "no gradient", "not in the optimizer"):
    model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2, bias=False)])
    model.get_parameter("0.weight").requires_grad_(case != "frozen")
    held = model if case in ("fine", "not in the optimizer") else model[1:]
    groups = [{"params": list(layer.parameters())} for layer in held]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    wanted = {} if case == "fine" else {"0.weight": case, "0.bias": case}
    if case == "frozen":
        wanted["0.bias"] = "not in the optimizer"
    if case == "not in the optimizer":
        model[1].weight = nn.Parameter(model[1].weight.detach())
        wanted = {"1.weight": case}
    x = model[0](torch.ones(1, 2))
    if case == "no gradient":
        x = x.detach()
    model[1](x).sum().backward()
    found = diagnose(model, optimizer)
    if found != wanted:
        verdict = f"not yet: {case}: wanted {wanted}, got {found}"
        break
print(verdict)
