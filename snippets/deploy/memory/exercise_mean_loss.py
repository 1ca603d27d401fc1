import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


# your turn
def mean_loss(model, batches):
    losses = [model(x).pow(2).mean() for x in batches]
    return sum(losses) / len(losses)


# the check
def fault(model, batches):
    wanted = model.eval()(torch.cat(batches)).pow(2).mean().item()
    for one in model.modules():
        model.eval()
        one.training = True  # all others stay in eval
        modes = [module.training for module in model.modules()]
        kept = []
        with saved_tensors_hooks(kept.append, lambda tensor: tensor):
            got = mean_loss(model, batches)
        if kept:
            return f"it kept {len(kept)} tensors for backward"
        if modes != [module.training for module in model.modules()]:
            return "a module is left in another mode"
        if not isinstance(got, float) or not abs(got - wanted) < 1e-5:
            return "wanted the mean over all rows, without dropout"
    return None


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Sequential(nn.Dropout()))
found = fault(model, [torch.randn(8, 3), torch.randn(1, 3)])
print(f"not yet: {found}" if found else "solved")
