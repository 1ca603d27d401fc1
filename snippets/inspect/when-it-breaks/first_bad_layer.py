import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return x.log()


def stop_at_nan(module, args, output):
    if not output.isfinite().all():
        raise FloatingPointError(f"{names[module]}: {module}")


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), Log(), nn.Linear(4, 1))
names = {module: name for name, module in model.named_modules()}
for module in model.modules():
    module.register_forward_hook(stop_at_nan)

try:
    model(torch.zeros(2, 3))
except FloatingPointError as error:
    print("first output that is not finite:", error)
