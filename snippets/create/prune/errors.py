import torch
from torch import nn
from torch.nn.utils import prune

ERRORS = (ValueError, IndexError, TypeError, AssertionError)


def attempt(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except ERRORS as error:
        print(type(error).__name__ + ":", error)


def layer():
    return nn.Linear(2, 3)


attempt(prune.ln_structured, layer(), "bias", 0.5, n=2, dim=0)
attempt(prune.random_structured, layer(), "weight", 0.5, dim=2)
attempt(prune.l1_unstructured, nn.Linear(2, 3, bias=False), "bias", 0.5)
scores = torch.ones(2, 2)
attempt(prune.l1_unstructured, layer(), "weight", 1, importance_scores=scores)
attempt(prune.custom_from_mask, layer(), "weight", scores)

model = nn.Sequential(layer())
prune.l1_unstructured(model[0], "weight", 0.5)
attempt(prune.remove, model, "weight")

several = [(model[0], "weight")]
kind = prune.LnStructured
attempt(prune.global_unstructured, several, kind, amount=0.5, n=2)
generator = (pair for pair in several)
kind = prune.L1Unstructured
attempt(prune.global_unstructured, generator, kind, amount=0.5)
