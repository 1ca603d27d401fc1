from torch import nn

norms = [
    nn.BatchNorm1d(4),
    nn.BatchNorm2d(4),
    nn.BatchNorm3d(4),
    nn.SyncBatchNorm(4),
    nn.InstanceNorm1d(4),
    nn.InstanceNorm2d(4),
    nn.InstanceNorm3d(4),
    nn.GroupNorm(2, 4),
    nn.LayerNorm((4, 5)),
    nn.RMSNorm((4, 5)),
    nn.LocalResponseNorm(3),
    nn.CrossMapLRN2d(3),
]
print("class              weight  bias    buffers")
for norm in norms:
    shapes = {name: tuple(p.shape) for name, p in norm.named_parameters()}
    weight = str(shapes.get("weight", "-"))
    bias = str(shapes.get("bias", "-"))
    buffers = len(list(norm.buffers()))
    print(f"{type(norm).__name__:17}  {weight:6}  {bias:6}  {buffers}")
