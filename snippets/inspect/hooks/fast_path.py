import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook

calls: list[str] = []


def record(module, args, output):
    calls.append(type(module).__name__)


layer = nn.TransformerEncoderLayer(
    d_model=4,
    nhead=2,
    dim_feedforward=8,
    batch_first=True,
)
layer.eval()
x = torch.zeros(1, 5, 4)  # (batch, length, d_model)

with register_module_forward_hook(record):
    layer(x)
    print("with grad:", len(calls), "calls")
    calls.clear()
    with torch.no_grad():
        layer(x)
    print("no_grad:  ", calls)

calls.clear()
layer.linear1.register_forward_hook(record)
with torch.no_grad():
    layer(x)
print("own hook: ", calls)
