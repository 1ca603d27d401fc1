import zipfile

import torch
from torch import fx, nn
from torch.export import export, save


class OurSecretLayer(nn.Module):
    def forward(self, x):
        with torch.no_grad():  # makes a graph inside the graph
            return x * 2 + 1  # known to us alone


x = torch.tensor([37.2, 38.9])  # what a patient measured
secrets = {
    "class": b"OurSecretLayer",
    "source": b"known to us alone",
    "example": x.numpy().tobytes(),
}


def show(path):
    with zipfile.ZipFile(path) as file:
        text = b"".join(file.read(name) for name in file.namelist())
    found = [name for name, secret in secrets.items() if secret in text]
    print(f"{path} contains", found)


program = export(OurSecretLayer(), (x,))
save(program, "net.pt2")
show("net.pt2")

for part in program.graph_module.modules():
    if isinstance(part, fx.GraphModule):
        for node in part.graph.nodes:
            node.meta.pop("nn_module_stack", None)
            node.meta.pop("stack_trace", None)
program.example_inputs = None
save(program, "stripped.pt2")
show("stripped.pt2")
