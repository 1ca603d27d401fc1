import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

layer = nn.Linear(2, 1)
flat = torch.zeros(3)
vector_to_parameters(flat, layer.parameters())
flat += 1
print("written into the vector:", layer.weight[0].tolist())

flat = torch.zeros(3)
vector_to_parameters(flat.clone(), layer.parameters())
flat += 1
print("after clone():          ", layer.weight[0].tolist())

vector_to_parameters(torch.arange(10.0), layer.parameters())
print("seven numbers too many: ", layer.weight[0].tolist())

vector_to_parameters(torch.zeros(3, dtype=torch.float64), layer.parameters())
print("dtype:", layer.weight.dtype)

conv = nn.Conv2d(2, 2, 2).to(memory_format=torch.channels_last)
try:
    parameters_to_vector(conv.parameters())
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" (")[0])
