import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Linear(4, 4)
        self.tied = nn.Linear(4, 4)
        self.tied.weight = self.table.weight
        steps = torch.arange(4.0)
        self.register_buffer("steps", steps, persistent=False)


# Memory that nobody has filled holds nan now, not what was there before.
torch.use_deterministic_algorithms(True)

with torch.device("meta"):
    model = Positions()
print("tied:", model.tied.weight is model.table.weight)
model.to_empty(device="cpu")
print("tied after to_empty:", model.tied.weight is model.table.weight)
model.tied.weight = model.table.weight

for module in model.modules():
    if isinstance(module, nn.Linear):
        module.reset_parameters()


def show():
    for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
        print(f"  {name:12} filled: {not tensor.isnan().any()}")


show()
model.steps = torch.arange(4.0)
print("steps made again:", not model.steps.isnan().any())
