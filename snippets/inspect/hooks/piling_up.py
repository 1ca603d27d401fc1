import torch
from torch import nn

calls: list[str] = []


def record(module, args):
    calls.append(type(module).__name__)


class VerboseModel(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        for module in model.modules():
            module.register_forward_pre_hook(record)

    def forward(self, x):
        return self.model(x)


model = nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 1))
for times in 1, 2, 3:
    verbose_model = VerboseModel(model)
    calls.clear()
    verbose_model(torch.zeros(2, 3))
    print(f"wrapped {times}x: {len(calls)} hook calls")
