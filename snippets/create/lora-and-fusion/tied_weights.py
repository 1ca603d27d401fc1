import torch
from by_parametrization import add_low_rank
from by_replacement import Adapted
from torch import nn
from torch.nn.utils import parametrize


def tied():
    model = nn.Sequential(nn.Embedding(6, 4), nn.Linear(4, 6, bias=False))
    model[1].weight = model[0].weight
    return model


def report(label, model, before):
    same = torch.equal(model[0].weight, before)
    trained = model[0].weight.requires_grad
    print(f"{label:32} embedding: same {same!s:5}  trained {trained}")


torch.manual_seed(0)
model = tied()
before = model[0].weight.detach().clone()
model[1] = Adapted(model[1])
nn.init.ones_(model[1].up)
report("adapted", model, before)
model[1] = model[1].merged()  # a layer of its own: the tie is over
report("merged into a copy", model, before)

for untie in (False, True):
    model = tied()
    before = model[0].weight.detach().clone()
    if untie:
        model[0].weight = nn.Parameter(before.clone())
    low_rank = add_low_rank(model[1])
    nn.init.ones_(low_rank.up)
    parametrize.remove_parametrizations(model[1], "weight")
    report(f"merged in place, untied: {untie}", model, before)
