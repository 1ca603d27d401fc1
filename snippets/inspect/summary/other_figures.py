import torch
import torchinfo
from torch import nn
from torch.nn.utils import prune


class Gated(nn.Module):
    def __init__(self):
        super().__init__()
        self.gate = nn.Parameter(torch.ones(1000))
        self.last = nn.Linear(1000, 2)

    def forward(self, x):
        return self.last(x * self.gate)


def compare(label, model, x):
    found = torchinfo.summary(model, input_data=x, verbose=0)
    print(label)
    print("  torchinfo:", found.total_params, "in", found.total_param_bytes)
    count = sum(parameter.numel() for parameter in model.parameters())
    size = sum(parameter.nbytes for parameter in model.parameters())
    print("  by torch: ", count, "in", size)


compare("a parameter beside a layer", Gated(), torch.zeros(1, 1000))
pruned = prune.l1_unstructured(nn.Linear(8, 4), "weight", 0.5)
compare("half of the weight pruned", pruned, torch.zeros(1, 8))
