import torch
from torch import nn
from torch.export import export


def show(node, branch="", indent=""):
    shape = ""
    if "val" in node.meta:  # the fake tensor of this node
        shape = tuple(node.meta["val"].shape)
    print(f"{branch}{node.name} {shape}".rstrip())
    sources = node.all_input_nodes
    for source in sources[:-1]:
        show(source, indent + "├── ", indent + "│   ")
    for source in sources[-1:]:
        show(source, indent + "└── ", indent + "    ")


model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
program = export(model, (torch.ones(5, 3),))
show(program.graph.output_node())
