import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def mean_loss(model, batches):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    try:
        with torch.no_grad():
            outputs = [model(x) for x in batches]
    finally:
        for module, mode in modes.items():
            module.training = mode
    return torch.cat(outputs).pow(2).mean().item()


# the check
def fault(model, batches):
    wanted = model.eval()(torch.cat(batches)).pow(2).mean().item()
    for mode in (True, False):
        [*model.modules()][-1].train(mode)  # all others stay in eval
        modes = [module.training for module in model.modules()]
        kept = []
        with saved_tensors_hooks(kept.append, lambda tensor: tensor):
            got = mean_loss(model, batches)
        if kept:
            return f"it kept {len(kept)} tensors for backward"
        if modes != [module.training for module in model.modules()]:
            return "a module is left in another mode"
        if not isinstance(got, float) or abs(got - wanted) > 1e-5:
            return "wanted the mean over all rows, without dropout"
    return None


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Sequential(nn.Dropout()))
unequal = [torch.randn(8, 3), torch.randn(1, 3)]
found = fault(model, unequal) or fault(model[:1], unequal[:1])
print(f"not yet: {found}" if found else "solved")
