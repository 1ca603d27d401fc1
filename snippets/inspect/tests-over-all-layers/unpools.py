import torch
from table import table
from torch import nn

torch.manual_seed(0)
cases = []
for pool, unpool, shape in (
    (nn.MaxPool1d, nn.MaxUnpool1d, (4, 3, 8)),
    (nn.MaxPool2d, nn.MaxUnpool2d, (4, 3, 8, 8)),
    (nn.MaxPool3d, nn.MaxUnpool3d, (4, 3, 8, 8, 8)),
):
    values, places = pool(2, return_indices=True)(torch.randn(shape))
    cases.append([unpool(2), values, places, None])
for kind in ("Zero", "Constant", "Reflection", "Replication", "Circular"):
    for shape in ((4, 3, 8), (4, 3, 8, 8), (4, 3, 8, 8, 8)):
        pad = getattr(nn, f"{kind}Pad{len(shape) - 2}d")
        settings = (1, 0.5) if kind == "Constant" else (1,)
        cases.append([pad(*settings), torch.randn(shape), None])
print(table(*cases))
