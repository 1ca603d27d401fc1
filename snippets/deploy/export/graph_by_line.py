import torch
from torch import nn
from torch.export import export

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
program = export(model.eval(), (torch.ones(5, 3),))

for node in program.graph.nodes:
    value = node.meta.get("val")
    shape = tuple(value.shape) if value is not None else ""
    reads = ", ".join(each.name for each in node.all_input_nodes)
    print(f"{node.op:13} {node.name:10} {shape!s:7} {reads}")

print()
for spec in program.graph_signature.input_specs:
    print(f"{spec.arg.name:10} {spec.kind.name:10} {spec.target}")
