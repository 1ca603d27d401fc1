import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

with torch.device("meta"):  # shapes, and no numbers
    layer = nn.TransformerEncoderLayer(
        d_model=4096, nhead=32, dim_feedforward=16384, batch_first=True
    )
    model = nn.TransformerEncoder(layer, num_layers=32)
    x = torch.empty(1, 2048, 4096)

weights = sum(p.numel() for p in model.parameters() if p.dim() == 2)
with FlopCounterMode(display=False) as counter:
    model(x)
flops = counter.get_total_flops()
by_weights = 2 * 2048 * weights
attention = 32 * 4 * 2048 * 2048 * 4096
print(f"weights in matrices      {weights:19,}")
print(f"forward, counted         {flops:19,}")
print(f"2 * tokens * weights     {by_weights:19,}")
print(f"the scores of attention  {attention:19,}")
print("the sum is the count:", by_weights + attention == flops)
