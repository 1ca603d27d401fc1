import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def recurrent_flops(layer, tokens):
    """Each token meets each weight matrix once."""
    matrices = [p for p in layer.parameters() if p.dim() == 2]
    return sum(2 * tokens * matrix.numel() for matrix in matrices)


def attention_flops(batch, queries, keys, width):
    """Self-attention or cross-attention; the number of heads drops out."""
    projections = 2 * queries + 2 * keys  # query and output, key and value
    scores = 2 * batch * queries * keys * width
    weighted = 2 * batch * queries * keys * width
    return 2 * batch * projections * width * width + scores + weighted


def counted(call, *args):
    with FlopCounterMode(display=False) as counter:
        call(*args)
    return counter.get_total_flops()


with torch.device("meta"):
    x = torch.ones(7, 4, 32)  # 7 steps of 4 sequences
    for kind in (nn.RNN, nn.GRU, nn.LSTM):
        layer = kind(32, 64, num_layers=2, bidirectional=True)
        hand = recurrent_flops(layer, tokens=7 * 4)
        print(f"{kind.__name__:18} {hand:9,} {counted(layer, x):9,}")
    query = torch.ones(4, 7, 32)
    memory = torch.ones(4, 9, 32)
    for heads in (1, 8):
        layer = nn.MultiheadAttention(32, heads, batch_first=True)
        hand = attention_flops(batch=4, queries=7, keys=9, width=32)
        real = counted(layer, query, memory, memory)
        print(f"attention, {heads} heads {hand:9,} {real:9,}")
