import torch
from torch import nn

x = torch.ones(2, 3)
for mode in (torch.inference_mode, torch.no_grad):
    torch.manual_seed(0)
    model = nn.Sequential(nn.LazyLinear(4), nn.Tanh(), nn.Linear(4, 1))
    with mode():
        model(x)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    old = {name: p.detach().clone() for name, p in model.named_parameters()}
    model(x).sum().backward()
    optimizer.step()
    print(mode.__name__)
    for name, parameter in model.named_parameters():
        print(f"  {name:8} moved: {not torch.equal(parameter, old[name])}")
