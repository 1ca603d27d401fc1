import torch
from torch import nn


def rms_norm(x, normalized_shape, weight=None, eps=None):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    if eps is None:
        eps = torch.finfo(work).eps
    dims = list(range(-len(normalized_shape), 0))
    wide = x.to(work)  # a square can overflow float16
    mean_square = wide.pow(2).mean(dims, keepdim=True)
    y = wide * (mean_square + eps).rsqrt()
    if weight is not None:
        y = y * weight
    return y.to(x.dtype)


torch.manual_seed(0)
for dtype in (torch.float64, torch.float32, torch.float16):
    norm = nn.RMSNorm(8, dtype=dtype)
    nn.init.normal_(norm.weight)
    x = torch.randn(2, 8, dtype=dtype) * 300
    ours = rms_norm(x, (8,), norm.weight)
    same = torch.allclose(ours, norm(x), rtol=1e-2, atol=1e-5)
    print(f"{str(dtype).removeprefix('torch.'):8} {same}")

naive = x / x.pow(2).mean(-1, keepdim=True).sqrt()  # x is float16 here
print("squared in float16, largest output:", naive.abs().max().item())
