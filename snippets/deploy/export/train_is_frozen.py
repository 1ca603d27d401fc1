import torch
from torch import nn
from torch.export import export

x = torch.ones(6, 2)

for mode in (True, False):
    model = nn.Sequential(nn.Dropout(), nn.BatchNorm1d(2)).train(mode)
    program = export(model, (x,))
    model.eval()
    exported = program.module()
    print("exported in", "train mode" if mode else "eval mode")
    for node in program.graph.nodes:
        if node.name in ("dropout", "batch_norm"):
            print(f"  {node.name:10} training={True in node.args}")
    exported(x)
    counted = exported.get_buffer("1.num_batches_tracked").item()
    print("  batches counted:", counted)

try:
    exported.eval()
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
