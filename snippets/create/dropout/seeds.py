import torch
from torch import nn

dropout = nn.Dropout()
x = torch.ones(64)
torch.manual_seed(0)
first = dropout(x)
second = dropout(x)
torch.manual_seed(0)
print("the same seed:", torch.equal(dropout(x), first))
print("the next call:", torch.equal(second, first))

torch.manual_seed(0)
torch.rand(1)  # any other draw moves all later masks
print("after another draw:", torch.equal(dropout(x), first))

with torch.random.fork_rng(devices=[]):
    torch.manual_seed(0)
    print("in fork_rng:", torch.equal(dropout(x), first))
