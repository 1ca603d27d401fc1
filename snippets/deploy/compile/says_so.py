import torch
from torch import nn

model = nn.Linear(3, 4)
model.compile(backend="eager", fullgraph=True)
try:
    model(torch.ones(5, 3))
    print("compiled")
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" Skipped")[0])
