import torch
from torch import nn
from torch.export import export

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
program = export(model, (torch.ones(5, 3),))

for node in program.graph.nodes:
    shape = ""
    if "val" in node.meta:  # the fake tensor of this node
        shape = str(tuple(node.meta["val"].shape))
    reads = ", ".join(source.name for source in node.all_input_nodes)
    print(f"{node.op:13} {node.name:10} {shape:7} {reads}")

print()
for spec in program.graph_signature.input_specs:
    print(f"{spec.arg.name:10} {spec.kind.name:10} {spec.target}")
