import torch
from torch import nn
from torch.nn.utils import prune

state = {
    "weight_orig": torch.tensor([[1.0, 2, 3, 4]]),
    "weight_mask": torch.ones(1, 4),
}


def loaded():
    layer = nn.Linear(4, 1, bias=False)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[4.0, 3, 2, 1]]))
    prune.identity(layer, "weight")
    layer.load_state_dict(state)
    return layer


layer = loaded()
prune.l1_unstructured(layer, "weight", amount=2)
print("pruned after loading:   ", layer.weight.tolist()[0])

layer = loaded()
layer(torch.ones(1, 4))  # now the weight is the loaded one
prune.l1_unstructured(layer, "weight", amount=2)
print("with a call in between: ", layer.weight.tolist()[0])

layer = loaded()
scores = layer.weight_mask * layer.weight_orig
prune.l1_unstructured(layer, "weight", 2, importance_scores=scores)
print("with importance_scores: ", layer.weight.tolist()[0])
