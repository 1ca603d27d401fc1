import torch
from torch import nn

torch.manual_seed(0)
layers = [
    nn.Embedding(400, 300),
    nn.Embedding(400, 300, padding_idx=0),
    nn.EmbeddingBag(400, 300, padding_idx=0),
    nn.PReLU(4),
    nn.PReLU(init=0.1),
    nn.BatchNorm1d(8),
    nn.BatchNorm2d(8, affine=False),
    nn.BatchNorm3d(8),
    nn.SyncBatchNorm(8),
    nn.InstanceNorm1d(8),
    nn.InstanceNorm2d(8, affine=True),
    nn.InstanceNorm3d(8, affine=True),
    nn.LayerNorm((4, 8)),
    nn.GroupNorm(2, 8),
    nn.RMSNorm(8),
]


def describe(tensor):
    values = tensor.unique()
    if len(values) == 1:
        return f"{values.item():g}"
    kind = f"mean {abs(tensor.mean().item()):.1f} std {tensor.std().item():.1f}"
    return kind + (", row 0 zero" if not tensor[0].any() else "")


for layer in layers:
    parts = [f"{name} {describe(p)}" for name, p in layer.named_parameters()]
    print(f"{type(layer).__name__:14}", "; ".join(parts) or "no parameter")
