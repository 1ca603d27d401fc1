import torch
from torch import nn

print("spread of the output in eval mode, by the number of BatchNorms")
for batch in (2, 8, 64):
    torch.manual_seed(0)
    x = torch.randn(batch, 1, dtype=torch.float64)
    spread = []
    for depth in (1, 5, 10, 20):
        model = nn.Sequential()
        for _ in range(depth):
            # momentum 1: the running statistics are those of the last batch
            model.append(nn.BatchNorm1d(1, momentum=1.0, dtype=torch.float64))
        model(x)
        y = model.eval()(x)  # the same batch
        spread.append(f"{y.std(correction=0).item():.2f}")
    print(f"batch of {batch:2}:", *spread)
