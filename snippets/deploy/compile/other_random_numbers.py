import torch
from torch import nn

dropout = nn.Dropout()
x = torch.ones(1000)
torch.manual_seed(0)
eager = dropout(x)

for fallback in (False, True):
    torch.compiler.reset()
    options = {"fallback_random": fallback}
    compiled = torch.compile(dropout, options=options)
    torch.manual_seed(0)
    first = compiled(x)
    torch.manual_seed(0)
    print(f"fallback_random={fallback}")
    print("  same numbers as eager:      ", torch.equal(first, eager))
    print("  same numbers from this seed:", torch.equal(first, compiled(x)))
