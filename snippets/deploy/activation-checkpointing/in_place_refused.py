import torch
from torch import nn

x = torch.ones(5, 3)
for inplace in (True, False):
    relu = nn.ReLU(inplace=inplace)
    model = nn.Sequential(nn.Linear(3, 4), nn.Sigmoid(), relu)
    try:
        model(x).sum().backward()
        print("not in place: gradient", tuple(model[0].weight.grad.shape))
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(": ")[0])
        print(str(error).partition(": ")[2].partition("; expected")[0])
