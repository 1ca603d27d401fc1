import torch
from torch.nn import functional as F


# your turn
def safe_normalize(x):
    """Rows to length 1; zero rows stay zero, with a gradient of 1 at most."""
    return F.normalize(x, dim=-1)


# the check
def verdict(dtype, scale):
    x = torch.randn(4, 5).to(dtype) * scale
    x[1] = 0
    x.requires_grad_()
    share = torch.rand(4, 5).to(dtype)  # the gradient that comes in
    found = safe_normalize(x)
    (gradient,) = torch.autograd.grad(found, x, share)
    exact = x.detach().double().requires_grad_()
    right = F.normalize(exact, dim=-1, eps=1e-300)
    close = {"rtol": 0.05, "atol": 2e-3}
    if not torch.allclose(found.double(), right, **close):
        return f"not yet: other rows, {dtype}, scale {scale}"
    if not (gradient[1].abs() <= 1).all():
        return "not yet: the gradient of a zero row"
    if scale == 1:
        (wanted,) = torch.autograd.grad(right, exact, share.double())
        kept = [0, 2, 3]
        if not torch.allclose(gradient[kept].double(), wanted[kept], **close):
            return "not yet: the gradient of another row"
    return "solved"


torch.manual_seed(0)
found = {verdict(torch.float16, scale) for scale in (1, 1e-3, 3e3)}
found |= {verdict(torch.float32, scale) for scale in (1, 1e-30, 1e30)}
print(min(found))  # "not yet" comes before "solved"
