import torch
from torch import nn

x = torch.ones(5, 3)
for inplace in True, False:
    model = nn.Sequential(
        nn.Linear(3, 4),
        nn.Sigmoid(),
        nn.ReLU(inplace=inplace),
    )
    try:
        model(x).sum().backward()
        print("not in place: gradient", tuple(model[0].weight.grad.shape))
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition("; expected")[0])
