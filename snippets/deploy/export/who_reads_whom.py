import torch
from torch import nn
from torch.export import export
from torch.fx import Node


def show(node: Node, branch: str = "", below: str = "") -> None:
    shape = tuple(node.meta["val"].shape) if "val" in node.meta else ""
    print(f"{branch}{node.name} {shape}".rstrip())
    for other in node.all_input_nodes:
        last = other is node.all_input_nodes[-1]
        corner, line = ("└── ", "    ") if last else ("├── ", "│   ")
        show(other, below + corner, below + line)


model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
program = export(model.eval(), (torch.ones(5, 3),))
show(program.graph.output_node())
