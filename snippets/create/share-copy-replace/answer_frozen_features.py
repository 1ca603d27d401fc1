from copy import deepcopy

import torch
from torch import nn


# your turn
def frozen_features(model, head):
    """Return a frozen copy in eval mode, with Identity under that name."""
    copied = deepcopy(model)
    copied.set_submodule(head, nn.Identity(), strict=True)
    return copied.eval().requires_grad_(False)


# the check
def switches(model):
    modes = [module.training for module in model.modules()]
    return modes + [p.requires_grad for p in model.parameters()]


torch.manual_seed(0)
small = nn.Sequential(nn.Linear(3, 4), nn.Dropout(), nn.Linear(4, 2))
block = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
nested = nn.Sequential(nn.BatchNorm1d(3).eval(), block)
inner = nn.Sequential(nested[0], block[0])
wrong = []
for model, head, body in [(small, "2", small[:2]), (nested, "1.1", inner)]:
    before = switches(model)
    layer = model.get_submodule(head)
    found = frozen_features(model, head)
    x = torch.randn(5, 3)
    modes = {module.training for module in found.modules()}
    if switches(model) != before or model.get_submodule(head) is not layer:
        wrong.append("the model that was passed has changed")
    elif any(p.requires_grad for p in found.parameters()) or True in modes:
        wrong.append("the copy is not frozen, or not in eval mode")
    elif not torch.equal(found(x), deepcopy(body).eval()(x)):
        wrong.append("other features")
print(f"not yet: {wrong[0]}" if wrong else "solved")
