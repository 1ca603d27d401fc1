import torch
from by_parametrization import add_low_rank
from by_replacement import Adapted
from torch import nn
from torch.nn.utils import parametrize

torch.manual_seed(0)
x = torch.randn(8, 256)
adapted = Adapted(nn.Linear(256, 256))
nn.init.normal_(adapted.up, std=0.1)
merged = adapted.merged()
error = (merged(x) - adapted(x)).abs().max().item()
print("replaced:     merged equals unmerged:", error < 1e-4)

layer = nn.Linear(256, 256)
nn.init.normal_(add_low_rank(layer).up, std=0.1)
unmerged = layer(x)
parametrize.remove_parametrizations(layer, "weight", leave_parametrized=True)
error = (layer(x) - unmerged).abs().max().item()
print("parametrized: merged equals unmerged:", error < 1e-4)
print(type(layer).__name__, [name for name, _ in layer.named_parameters()])
