import torch
from torch import nn

print("spread of the output in eval mode, by the number of BatchNorms")
for batch in (2, 8, 64):
    torch.manual_seed(0)
    x = torch.randn(batch, 1, dtype=torch.float64)
    spread = []
    for depth in (1, 5, 10, 20):
        layers = [nn.BatchNorm1d(1, dtype=torch.float64) for _ in range(depth)]
        model = nn.Sequential(*layers)
        for _ in range(300):
            model(x)  # the same batch each time
        y = model.eval()(x)
        spread.append(f"{y.std(correction=0).item():.2f}")
    print(f"batch of {batch:2}:", *spread)
