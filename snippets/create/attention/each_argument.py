import torch
from torch import nn

x = torch.zeros(2, 5, 8)
print("setting              parameters  keys  output")
for setting in (
    {},
    {"bias": False},
    {"add_bias_kv": True},
    {"add_zero_attn": True},
    {"kdim": 6},
    {"vdim": 10},
    {"dropout": 0.1},
    {"batch_first": True},
    {"dtype": torch.float64},
):
    attention = nn.MultiheadAttention(8, 2, **setting)
    count = sum(parameter.numel() for parameter in attention.parameters())
    query = x.to(attention.out_proj.weight.dtype)
    key = torch.zeros(2, 5, attention.kdim, dtype=query.dtype)
    value = torch.zeros(2, 5, attention.vdim, dtype=query.dtype)
    output, weights = attention(query, key, value)
    name = " ".join(f"{key}={value}" for key, value in setting.items())
    name = name.replace("torch.", "") or "default"
    print(f"{name:19}  {count:10}  {weights.shape[-1]:4}  ", end="")
    print(str(tuple(output.shape)).replace(" ", ""))
