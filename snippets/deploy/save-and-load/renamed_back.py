import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


def without_wrappers(key):
    wrappers = ("module", "_orig_mod")
    return ".".join(p for p in key.split(".") if p not in wrappers)


def renamed_for(model, state):
    """Return the saved tensors under the names that this model uses."""
    names = {without_wrappers(key): key for key in model.state_dict()}
    if len(names) < len(model.state_dict()):
        raise ValueError("two keys of the model differ in wrappers only")
    renamed = {}
    for key, tensor in state.items():
        short = without_wrappers(key)
        if short == "n_averaged" and short not in names:
            continue  # the counter of AveragedModel
        name = names.get(short, key)
        if name in renamed:
            raise ValueError(f"two saved keys fit {name}")
        renamed[name] = tensor
    return renamed


def new_model():
    model = nn.Sequential(nn.Linear(2, 2))
    model.add_module("module", nn.Linear(2, 1))  # an attribute of that name
    return model


trained = new_model()
parallel = nn.DataParallel(trained)
for wrapped in [parallel, torch.compile(parallel), AveragedModel(trained)]:
    state = wrapped.state_dict()
    model = new_model()
    print(f"{list(state)[-1]:30}", end=" ")
    print(model.load_state_dict(renamed_for(model, state)))
