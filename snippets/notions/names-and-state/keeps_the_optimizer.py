import torch
from torch import nn

for assign in (False, True):
    model = nn.Linear(3, 1)
    weight = model.weight
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    saved = nn.Linear(3, 1).double().state_dict()

    model.load_state_dict(saved, assign=assign)
    start = model.weight.detach().clone()
    model.weight.sum().backward()
    optimizer.step()

    print(f"assign={assign}")
    print("  same object:", model.weight is weight)
    print("  dtype:", model.weight.dtype)
    print("  step moved it:", not torch.equal(model.weight, start))
