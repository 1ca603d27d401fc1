import torch
from torch import nn
from torch.nn import functional as F

linear, x = nn.Linear(2, 2), torch.ones(2, 2)
half = x.bfloat16()
with torch.autocast("cpu", dtype=torch.bfloat16):
    for name, operation in {
        "linear": linear,
        "matmul": lambda t: t @ t,
        "layer_norm": lambda t: F.layer_norm(t, (2,)),
        "softmax": lambda t: t.softmax(dim=1),
        "gelu": F.gelu,
        "mse_loss": lambda t: F.mse_loss(t, t),
        "plus float32": lambda t: t + x,
    }.items():
        full, low = operation(x).dtype, operation(half).dtype
        print(f"{name:12} {full!s:14} from bfloat16 {low}")
