import torch
from torch.nn import functional as F


def triangle(d):
    return (1 - d.abs()).clamp(min=0)


def cubic(d, a=-0.5):  # the bicubic mode without antialias has -0.75
    d = d.abs()
    near = (a + 2) * d**3 - (a + 3) * d**2 + 1
    far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
    return torch.where(d < 1, near, torch.where(d < 2, far, 0.0))


def lanczos(d):
    return torch.where(d.abs() < 3, torch.sinc(d) * torch.sinc(d / 3), 0.0)


def antialias_by_hand(x, new, kernel):
    """Resize the last dimension."""
    size = x.shape[-1]
    ratio = size / new
    stretch = max(ratio, 1)  # the kernel widens only where pixels get lost
    center = (torch.arange(new, dtype=torch.float64) + 0.5) * ratio
    pixel = torch.arange(size) + 0.5
    weights = kernel((pixel - center[:, None]) / stretch)
    weights = weights / weights.sum(1, keepdim=True)
    return x @ weights.T.to(x.dtype)


torch.manual_seed(0)
images = torch.randn(2, 3, 16, 12)
kernels = {"bilinear": triangle, "bicubic": cubic, "lanczos": lanczos}
for mode, kernel in kernels.items():
    its = F.interpolate(images, (5, 20), mode=mode, antialias=True)
    rows = antialias_by_hand(images, 20, kernel)
    mine = antialias_by_hand(rows.mT, 5, kernel).mT
    print(f"{mode:8}", torch.allclose(mine, its, atol=1e-5))
