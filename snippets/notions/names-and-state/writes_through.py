from torch import nn

model = nn.Linear(2, 1)
state = model.state_dict()
print("same object:", state["weight"] is model.weight)
print("requires_grad:", state["weight"].requires_grad)

state["weight"].fill_(7)
print("model:", model.weight.tolist())

kept = model.state_dict(keep_vars=True)
print("keep_vars, same object:", kept["weight"] is model.weight)

clones = {key: tensor.clone() for key, tensor in state.items()}
clones["weight"].zero_()
print("model:", model.weight.tolist())
