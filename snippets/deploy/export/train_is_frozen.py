import torch
from torch import nn
from torch.export import export


def show(title, program):
    print(title)
    for node in program.graph.nodes:
        if node.name in ("dropout", "batch_norm"):
            print(f"  {node.name:10} training={True in node.args}")


x = torch.ones(6, 2)
model = nn.Sequential(nn.Dropout(), nn.BatchNorm1d(2))
in_train = export(model.train(), (x,))
in_eval = export(model.eval(), (x,))
show("exported in train mode", in_train)
show("exported in eval mode", in_eval)

# The model is in eval mode by now. The first program still trains.
in_train.module()(x)
counted = model.get_buffer("1.num_batches_tracked")
print("batches counted:", counted.item())
try:
    in_train.module().eval()
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
