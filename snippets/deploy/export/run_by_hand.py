import torch
from torch import nn
from torch.export import export

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
x = torch.randn(5, 3)
program = export(model.eval(), (x,))

state = program.state_dict
signature = program.graph_signature
values = {key: state[p] for key, p in signature.inputs_to_parameters.items()}
names = (*signature.user_inputs, *signature.user_outputs)
name_in, name_out = map(str, names)
values[name_in] = x

for node in program.graph.nodes:
    if node.op == "call_function":
        inputs = [values[each.name] for each in node.args]
        values[node.name] = node.target(*inputs)
        print(f"{node.name:8} = {node.target}")

output = values[name_out]
print("equal to the model:", torch.equal(output, model(x)))
