import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(4)
x = torch.ones(1, 4)
try:
    norm(x)
except ValueError as error:
    print("ValueError:", error)
print("moved:", norm.running_mean.any().item())
print("counted:", norm.num_batches_tracked.item())

print("eval:", tuple(norm.eval()(x).shape))
rows = torch.ones(9, 4)
loader = DataLoader(rows, batch_size=4)
print("batches:  ", [len(batch) for batch in loader])
loader = DataLoader(rows, batch_size=4, drop_last=True)
print("drop_last:", [len(batch) for batch in loader])
