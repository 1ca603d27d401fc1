import torch
from torch import nn


# your turn
def freeze_rows(embedding, rows):
    """Keep the gradient of some rows at 0; return the handle of the hook."""
    return embedding.weight.register_hook(lambda gradient: gradient)


# the check
try:
    for rows in [0, 1], [4], [-1], []:
        embedding = nn.Embedding(5, 2)
        # The weight is used twice: two ways for the gradient.
        (embedding(torch.arange(5)) @ embedding.weight.T).sum().backward()
        wanted = embedding.weight.grad.clone()
        wanted[rows] = 0
        handle = freeze_rows(embedding, rows)
        for _ in range(2):
            embedding.weight.grad = None
            (embedding(torch.arange(5)) @ embedding.weight.T).sum().backward()
            got = embedding.weight.grad
            assert torch.allclose(got, wanted), f"gradient for rows {rows}"
        given = torch.ones(5, 2)
        embedding.weight.backward(given)
        assert given.all(), "the hook changes its argument in place"
        handle.remove()
        embedding.weight.grad = None
        embedding.weight.backward(given)
        assert embedding.weight.grad.all(), "remove() does not thaw the rows"
    print("solved")
except AssertionError as error:
    print("not yet:", error)
