import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode


def counted(call, *args):
    with FlopCounterMode(display=False) as counter:
        call(*args)
    return counter.get_total_flops()


x = torch.ones(4, 8)
row = torch.ones(8)
heads = torch.ones(2, 4, 10, 8)  # batch, heads, tokens, width of a head
ids = torch.tensor([[1, 2]])
sdpa = 4 * 2 * 10 * 10 * 32  # 32: the width of all four heads
print("                         counted  products and sums")
for name, call, args, real in (
    ("Linear", nn.Linear(8, 8), [x], 2 * 4 * 8 * 8),
    ("matrix @ matrix", torch.matmul, [x, x.T], 2 * 4 * 4 * 8),
    ("matrix @ vector", torch.matmul, [x, row], 2 * 4 * 8),
    ("Bilinear", nn.Bilinear(8, 8, 3), [x, x], 2 * 4 * 3 * (64 + 8)),
    ("x * x + x", lambda x: x * x + x, [x], 2 * 4 * 8),
    ("attention (SDPA)", F.scaled_dot_product_attention, [heads] * 3, sdpa),
    ("Embedding", nn.Embedding(5, 8), [ids], 0),
):
    print(f"{name:20}  {counted(call, *args):10}  {real:17}")

print("not counted either:", end="")
for layer in (
    nn.LayerNorm(8),
    nn.BatchNorm1d(8),
    nn.GELU(),
    nn.Softmax(dim=-1),
    nn.Dropout(),
):
    print(f" {type(layer).__name__} {counted(layer, x)}", end="")
print()
