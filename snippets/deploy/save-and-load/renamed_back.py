import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


def without_wrappers(key):
    parts = key.split(".")
    return ".".join(p for p in parts if p not in ("module", "_orig_mod"))


def renamed_for(model, state):
    """Return the saved tensors under the names that this model uses."""
    keys = model.state_dict().keys()
    names = {without_wrappers(key): key for key in keys}
    if len(names) < len(keys):
        raise ValueError("two keys of the model differ in wrappers only")
    renamed = {}
    for key, tensor in state.items():
        short = without_wrappers(key)
        if short in names:
            renamed[names[short]] = tensor
        elif short != "n_averaged":  # the counter of AveragedModel
            renamed[key] = tensor
    return renamed


def new_model():
    model = nn.Sequential(nn.Linear(2, 2))
    model.add_module("module", nn.Linear(2, 1))  # an attribute of that name
    return model


trained = new_model()
compiled = torch.compile(nn.DataParallel(trained))
for wrapped in [nn.DataParallel(trained), compiled, AveragedModel(trained)]:
    state = wrapped.state_dict()
    model = new_model()
    print(f"{list(state)[-1]:30}", end=" ")
    print(model.load_state_dict(renamed_for(model, state)))
