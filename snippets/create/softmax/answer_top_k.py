import torch


# your turn
def top_k(logits, k, temperature):
    """Return a softmax over the k largest logits of the last dimension.

    All others get 0, also those that equal the smallest of the k.
    Temperature 0 gives all to the largest.
    """
    if temperature == 0:
        k = 1
        temperature = 1.0
    values, places = logits.topk(k, dim=-1)
    weights = torch.softmax(values / temperature, dim=-1)
    return torch.zeros_like(logits).scatter(-1, places, weights)


# the check
torch.manual_seed(0)
verdict = "solved"
for shape in ((6,), (3, 6), (2, 3, 6)):
    for k in (1, 2, 6):
        for temperature in (0, 0.01, 1.0, 50.0):
            logits = 10 * torch.randn(shape)
            given = logits.clone().requires_grad_()
            found = top_k(given, k, temperature)
            least = logits.sort(-1).values[..., -k : logits.shape[-1] - k + 1]
            hidden = logits.masked_fill(logits < least, -torch.inf)
            wanted = torch.softmax(hidden / max(temperature, 1e-6), dim=-1)
            if not torch.allclose(found, wanted, atol=1e-4):
                verdict = f"not yet: k {k}, temperature {temperature}"
            elif not (found.requires_grad and torch.equal(given, logits)):
                verdict = "not yet: the gradient is cut, or logits have changed"
            if top_k(torch.ones(shape), k, 1.0).count_nonzero(-1).max() > k:
                verdict = f"not yet: more than {k} of equal logits"
print(verdict)
