import torch
from torch._subclasses import FakeTensorMode
from torch.nn import functional as F

operations = {
    "linear": lambda t: F.linear(t, t),
    "matmul": lambda t: t @ t,
    "gelu": F.gelu,
    "mse_loss": lambda t: F.mse_loss(t, t),
    "cross_entropy": lambda t: F.cross_entropy(t, t),
    "prod": torch.prod,
    "softmax": lambda t: t.softmax(dim=1),
    "layer_norm": lambda t: F.layer_norm(t, (2,)),
    "batch_norm": lambda t: F.batch_norm(t, None, None, training=True),
    "sum": torch.sum,
    "cumsum": lambda t: t.cumsum(dim=0),
    "exp": torch.exp,
    "trace": torch.trace,
}


def short(dtype):
    return str(dtype).removeprefix("torch.")


def print_table(device):
    print(f"{device:15} from float32  from bfloat16")
    full = torch.ones(2, 2, device=device)
    for name, operation in operations.items():
        given_full = short(operation(full).dtype)
        given_half = short(operation(full.bfloat16()).dtype)
        print(f"  {name:14}{given_full:12} {given_half}")


torch.set_autocast_enabled("cpu", True)
torch.set_autocast_enabled("cuda", True)
torch.set_autocast_dtype("cuda", torch.bfloat16)
with FakeTensorMode():  # no GPU is needed to ask for a dtype
    print_table("cpu")
    print_table("cuda")
