import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(100, 100)
x = torch.randn(1000, 100)
for gain in (1, 20):
    nn.init.xavier_normal_(layer.weight, gain)
    with torch.no_grad():
        output = layer(x).sigmoid()
    counts = output.histc(bins=5, min=0, max=1)
    print(f"sigmoid, weights with gain {gain}")
    for bin_, count in enumerate(counts):
        share = round(50 * count.item() / output.numel())
        print(f"from 0.{2 * bin_} {'█' * share or '|'}")

ones = torch.ones(2**20, dtype=torch.bfloat16)
count = ones.histc(bins=1, min=0, max=2)
print("counts all in bfloat16:", count.item() == 2**20)
