import torch
from torch import nn


def grow(embedding, more):
    """Return an nn.Embedding with `more` rows behind the old ones."""
    # your turn
    count = embedding.num_embeddings + more
    return nn.Embedding(count, embedding.embedding_dim)


# the check
def check():
    for padding, frozen, dtype in [
        (None, False, torch.float32),
        (0, True, torch.float64),
        (4, False, torch.bfloat16),
    ]:
        old = nn.Embedding(5, 3, padding_idx=padding, dtype=dtype)
        old.weight.requires_grad_(not frozen)
        before = old.weight.detach().clone()
        new = grow(old, 2)
        if new.weight.shape != (7, 3) or new.num_embeddings != 7:
            return "not yet: seven rows of three numbers are wanted"
        if new.weight.dtype != dtype:
            return f"not yet: the dtype was {dtype}"
        if not torch.equal(new.weight[:5], before):
            return "not yet: the old rows have changed"
        if new.padding_idx != padding or new.weight.requires_grad == frozen:
            return "not yet: padding_idx or requires_grad got lost"
        if new.weight[5:].unique().numel() < 4:
            return "not yet: draw the new rows"
    return "solved"


print(check())
