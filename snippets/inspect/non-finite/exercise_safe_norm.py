import torch


# your turn
def safe_norm(x):
    """Return the length of each row; the gradient of a zero row is zero.

    Use square, sum, sqrt and torch.where.
    """
    return x.square().sum(dim=1).sqrt()


# the check
torch.manual_seed(0)
verdict = "solved"
for x in torch.zeros(3, 2), torch.randn(3, 4), 1e-6 * torch.eye(3, 2):
    x.requires_grad_()
    lengths = safe_norm(x)
    lengths.sum().backward()
    wanted = torch.linalg.vector_norm(x.detach(), dim=1)
    slope = x.detach() / wanted.clamp(min=1e-30).unsqueeze(1)
    if not torch.allclose(lengths, wanted):
        verdict = "not yet: wrong length"
        break
    if not torch.allclose(x.grad, slope):
        verdict = f"not yet: gradient {x.grad[0].tolist()}"
        break
print(verdict)
