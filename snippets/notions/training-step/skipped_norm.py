import torch
from torch import nn

torch.manual_seed(0)
good = torch.randn(8, 2)
bad = good.clone()
bad[0, 0] = float("nan")


def train(check_input):
    model = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for x in (good, bad, good, good):
        if check_input and not x.isfinite().all():
            continue
        optimizer.zero_grad()
        model(x).pow(2).mean().backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        if norm.isfinite():
            optimizer.step()
    weights = all(p.isfinite().all() for p in model.parameters())
    output = model.eval()(good).isfinite().all().item()
    print(f"check_input={check_input!s:5}  weights finite {weights}", end="")
    print(f"  output in eval finite {output}")


train(check_input=False)
train(check_input=True)
