import torch
from torch import nn


def state_of(module):
    tensors = [*module.parameters(), *module.buffers()]
    mode = "train" if module.training else "eval"
    dtypes = sorted({str(t.dtype).removeprefix("torch.") for t in tensors})
    devices = sorted({str(t.device) for t in tensors})
    parameters = list(module.parameters())
    frozen = sum(not parameter.requires_grad for parameter in parameters)
    place = "+".join([*devices, *dtypes]) or "none"
    return mode, f"{frozen} of {len(parameters)} frozen", place


model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.ReLU())
model[0].to("meta", torch.bfloat16)
model[1].eval().requires_grad_(False)
for name, module in model.named_modules():
    mode, frozen, place = state_of(module)
    kind = type(module).__name__
    print(f"{name or 'model':6} {kind:12} {mode:6} {frozen}  {place}")
