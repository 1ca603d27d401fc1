import torch
from torch.nn.functional import instance_norm


# your turn
def restyle(content, style):
    """Give each channel of content the mean and spread that it has in style.

    Shapes (samples, channels, *places); style may have other places. The
    spread is the standard deviation that divides by n.
    """
    places = list(range(2, style.dim()))
    mean = style.mean(places, keepdim=True)
    spread = style.std(places, correction=0, keepdim=True)
    return instance_norm(content) * spread + mean


# the check
def one_by_one(content, style):
    rows = []
    for x, y in zip(content.flatten(0, 1), style.flatten(0, 1), strict=True):
        unit = (x - x.mean()) / (x.var(correction=0) + 1e-5).sqrt()
        rows.append(unit * y.std(correction=0) + y.mean())
    return torch.stack(rows).view(content.shape)


torch.manual_seed(0)
verdict = "solved"
for places, others in (((6,), (9,)), ((4, 5), (3, 3)), ((2, 3, 4), (5, 2, 2))):
    content = torch.randn(2, 3, *places)
    style = torch.randn(2, 3, *others) * torch.rand(2, 3, *[1] * len(others))
    style = style * 3 + torch.randn(2, 3, *[1] * len(others))
    wanted = one_by_one(content, style)
    found = restyle(content, style)
    if found.shape != wanted.shape:
        verdict = f"not yet: the shape becomes {tuple(found.shape)}"
    elif not torch.allclose(found, wanted, atol=1e-4):
        verdict = f"not yet: another answer for {places} and {others}"
print(verdict)
