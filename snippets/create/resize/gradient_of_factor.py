import torch
from torch.nn import functional as F


def show(name, shape, **settings):
    """Print how much of each pixel forward reads, and its gradient."""

    def total(x):
        return F.interpolate(x, **settings).sum()

    x = torch.zeros(shape, requires_grad=True)
    (gradient,) = torch.autograd.grad(total(x), x)
    spikes = torch.eye(4).view(4, *shape)  # one pixel is 1, three are 0
    reads = [f"{total(spike).item():5.2f}" for spike in spikes]
    print(f"{name:19} reads   ", *reads)
    given = [f"{number:5.2f}" for number in gradient.flatten().tolist()]
    print(f"{'':19} gradient", *given)


row, image = (1, 1, 4), (1, 1, 1, 4)
keeps = {"scale_factor": (1, 1.2)}
show("nearest, 3-D, 1.2", row, scale_factor=1.2)
show("nearest, 3-D, 2.05", row, scale_factor=2.05)
show("bicubic, 1.2", image, mode="bicubic", **keeps)
show("antialias, 1.2", image, mode="bilinear", antialias=True, **keeps)
cure = {"recompute_scale_factor": True}
show("bicubic, recomputed", image, mode="bicubic", **keeps, **cure)
