import torch
from torch import nn


def initialize(model):
    """Draw each 2D weight by xavier_uniform_; rows of padding stay zero."""
    # your turn
    for parameter in model.parameters():
        if parameter.dim() == 2:
            nn.init.xavier_uniform_(parameter)


# the check
def check():
    torch.manual_seed(0)
    bag = nn.EmbeddingBag(60, 40, padding_idx=0)
    words = nn.Embedding(60, 40, padding_idx=-1)
    tied = nn.Linear(40, 60)
    tied.weight = words.weight
    inner = nn.Sequential(bag, nn.LayerNorm(40), words)
    model = nn.Sequential(nn.Embedding(60, 40), inner, tied)
    before = {name: p.clone() for name, p in model.named_parameters()}
    initialize(model)
    for name, p in model.named_parameters():
        if torch.equal(p, before[name]) == (p.dim() == 2):
            return f"not yet: is {name} to be drawn?"
        if p.dim() == 2 and not 0.95 < p.abs().max() / 0.06**0.5 <= 1:
            return "not yet: this is not xavier_uniform_"
    for layer, zeros in ((model[0], []), (bag, [0]), (words, [59])):
        rows = layer.weight.any(dim=1).logical_not().nonzero().flatten()
        if rows.tolist() != zeros:
            return f"not yet: zero are rows {rows.tolist()}, not {zeros}"
    if tied.weight is not words.weight:
        return "not yet: the tie is gone"
    return "solved"


print(check())
