import torch
from as_a_layer import SoftCap
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), SoftCap(4))
x = torch.randn(2, 4)
model(x).sum().backward()
wanted = model[1].cap.grad.clone()
model.zero_grad()

compiled = torch.compile(model, backend="eager", fullgraph=True)
y = compiled(x)
y.sum().backward()
print("compiled, output:", torch.allclose(y, model(x)))
print("compiled, gradient:", torch.allclose(model[1].cap.grad, wanted))

rows = torch.export.Dim.DYNAMIC
program = torch.export.export(model, (x,), dynamic_shapes=({0: rows},))
exported = program.module()
other = torch.randn(9, 4)
print("exported, nine rows:", torch.allclose(exported(other), model(other)))
for node in program.graph.nodes:
    if node.op == "call_function":
        print("  ", node.target)
