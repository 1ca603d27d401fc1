import torch
from torch import nn


def grow(embedding, more):
    """Return an nn.Embedding with `more` rows behind the old ones."""
    # your turn
    count = embedding.num_embeddings + more
    return nn.Embedding(count, embedding.embedding_dim)


# the check
def check():
    more = {"max_norm": 2.0, "norm_type": 1.0, "scale_grad_by_freq": True}
    for settings, frozen, dtype in [
        ({"padding_idx": 0, "sparse": True}, True, torch.float64),
        ({"padding_idx": 4, **more}, False, torch.bfloat16),
    ]:
        old = nn.Embedding(5, 3, dtype=dtype, **settings)
        old.weight.requires_grad_(not frozen)
        before = old.weight.detach().clone()
        new = grow(old, 2)
        if new.weight.shape != (7, 3) or new.num_embeddings != 7:
            return "not yet: seven rows of three numbers are wanted"
        if not torch.equal(new.weight[:5].to(dtype), before):
            return "not yet: the old rows have changed"
        if repr(new) != repr(old).replace("(5,", "(7,"):
            return f"not yet: {new} instead of {old}, with 7 rows"
        if new.weight.dtype != dtype or new.weight.requires_grad == frozen:
            return "not yet: the dtype or requires_grad got lost"
        if new.weight[5:].unique().numel() < 4:
            return "not yet: draw the new rows"
    return "solved"


print(check())
