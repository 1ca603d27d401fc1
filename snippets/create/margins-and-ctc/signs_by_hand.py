# --8<-- [start:losses]
import torch
from torch import nn


def soft_margin(x, y):
    return (-y * x).exp().log1p()


def hinge_embedding(x, y, margin=1.0):
    return torch.where(y == 1, x, (margin - x).clamp(min=0))


def margin_ranking(x, other, y, margin=0.0):
    return (margin - y * (x - other)).clamp(min=0)


def cosine_embedding(x, other, y, margin=0.0):
    squares = x.square().sum(dim=-1) + 1e-12
    of_other = other.square().sum(dim=-1) + 1e-12
    cosine = (x * other).sum(dim=-1) / (squares * of_other).sqrt()
    return torch.where(y == 1, 1 - cosine, (cosine - margin).clamp(min=0))


# --8<-- [end:losses]


# --8<-- [start:compare]
torch.manual_seed(0)
number = torch.randn(4)
other = torch.randn(4)
rows = torch.randn(4, 3)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
half = {"margin": 0.5}
for kind, settings, inputs, by_hand in (
    (nn.SoftMarginLoss, {}, [number], soft_margin(number, signs)),
    (
        nn.HingeEmbeddingLoss,
        half,
        [number],
        hinge_embedding(number, signs, **half),
    ),
    (
        nn.MarginRankingLoss,
        half,
        [number, other],
        margin_ranking(number, other, signs, **half),
    ),
    (
        nn.CosineEmbeddingLoss,
        half,
        [rows, rows.flip(0)],
        cosine_embedding(rows, rows.flip(0), signs, **half),
    ),
):
    values = kind(reduction="none", **settings)(*inputs, signs)
    same = torch.allclose(values, by_hand)
    print(f"{kind.__name__:20} {values.mean().item():.3f}  {same}")
# --8<-- [end:compare]
