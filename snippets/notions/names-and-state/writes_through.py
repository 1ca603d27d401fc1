import torch
from torch import nn

model = nn.Linear(2, 1)
state = model.state_dict()
print("same object:", state["weight"] is model.weight)
print("requires_grad:", state["weight"].requires_grad)

state["weight"].fill_(7)  # writes into the memory of the model
print("model:", model.weight.tolist())

state["weight"] = torch.zeros(1, 2)  # changes the dictionary alone
print("model:", model.weight.tolist())

kept = model.state_dict(keep_vars=True)
print("keep_vars, same object:", kept["weight"] is model.weight)
