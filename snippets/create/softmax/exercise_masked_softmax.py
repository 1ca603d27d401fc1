import torch


# your turn
def masked_softmax(scores, mask, dim):
    """Return the softmax over the places where mask is True, 0 elsewhere.

    Where no place along dim is True, return zeros. No nan in the gradient.
    """
    return torch.softmax(scores, dim) * mask


# the check
def verdict():
    torch.manual_seed(0)
    for shape, dim in (((4, 5), 1), ((4, 5), 0), ((2, 3, 4), -1)):
        for scale in (1.0, 1e12):
            scores = (scale * torch.randn(shape)).requires_grad_()
            mask = torch.rand(shape) < 0.5
            mask[-1] = False
            found = masked_softmax(scores, mask, dim)
            hidden = scores.masked_fill(~mask, -torch.inf)
            wanted = torch.softmax(hidden, dim).nan_to_num(0.0)
            if not torch.allclose(found, wanted, atol=1e-6):
                return f"not yet: other numbers, dim {dim}, scale {scale:g}"
            found.square().sum().backward()
            if scores.grad.isnan().any():
                return f"not yet: nan in the gradient, dim {dim}"
    return "solved"


print(verdict())
