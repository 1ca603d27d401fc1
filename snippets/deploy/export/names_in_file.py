import json
import zipfile

import torch
from torch import nn
from torch.export import export, save


class OurSecretLayer(nn.Module):
    def forward(self, x):
        return x * 2 + 1  # known to us alone


program = export(OurSecretLayer(), (torch.ones(3),))
save(program, "net.pt2")
with zipfile.ZipFile("net.pt2") as file:
    model = json.loads(file.read("net/models/model.json"))
metadata = model["graph_module"]["graph"]["nodes"][0]["metadata"]
print(metadata["nn_module_stack"].rpartition(".")[2])
print(metadata["stack_trace"].splitlines()[-1].strip())

for node in program.graph.nodes:
    node.meta.pop("nn_module_stack", None)
    node.meta.pop("stack_trace", None)
save(program, "stripped.pt2")
with zipfile.ZipFile("stripped.pt2") as file:
    text = b"".join(file.read(name) for name in file.namelist())
found = [word for word in (b"OurSecretLayer", b"known to us") if word in text]
print("after stripping:", found)
