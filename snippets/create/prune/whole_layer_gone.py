import torch
from torch import nn
from torch.nn.utils import prune


def build():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(50, 50), nn.Linear(50, 50))
    with torch.no_grad():
        model[1].weight.mul_(0.01)  # a layer of small weights
    return model


def show(title, model):
    print(title)
    for name, layer in model.named_children():
        kept = layer.weight_mask.mean().item()
        print(f"  layer {name} |{'█' * round(20 * kept)} {kept:.2f} kept")


model = build()
pairs = [(layer, "weight") for layer in model]
kind = prune.L1Unstructured
prune.global_unstructured(pairs, kind, amount=0.5)
show("global", model)

model = build()
pairs = [(layer, "weight") for layer in model]
scores = {pair: pair[0].weight / pair[0].weight.std() for pair in pairs}
prune.global_unstructured(pairs, kind, importance_scores=scores, amount=0.5)
show("global, scores by layer", model)

model = build()
for layer in model:
    prune.l1_unstructured(layer, "weight", amount=0.5)
show("each layer alone", model)
