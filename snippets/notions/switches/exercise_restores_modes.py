from contextlib import suppress

import torch
from torch import nn


# your turn
def predict(model, x):
    y = model.eval()(x)
    model.train()
    return y


# the check
wrong = []
cases = [([], True), (["0"], False), (["1.0"], True), (["", "1"], True)]
for in_eval, grad_mode in cases:  # in_eval names the modules in eval mode
    for x in (torch.ones(3, 2), torch.ones(1, 3), None):  # two of them raise
        inner = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(p=1.0))
        model = nn.Sequential(nn.Linear(2, 2), inner)
        for name in in_eval:
            model.get_submodule(name).training = False
        before = [module.training for module in model.modules()]
        torch.set_grad_enabled(grad_mode)
        with suppress(RuntimeError, TypeError):
            y = predict(model, x)
            moved = inner.get_buffer("0.running_mean").any()
            if y.requires_grad or moved or not y.any():
                wrong.append("a graph was built, or a layer was in train mode")
        after = [module.training for module in model.modules()]
        if after != before:
            wrong.append(f"wanted the modes {before}, got {after}")
        if torch.is_grad_enabled() != grad_mode:
            wrong.append("the grad mode is another than before")
print("not yet: " + wrong[0] if wrong else "solved")
