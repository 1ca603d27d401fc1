import torch
from torch import nn
from torch.export import export


class ToFloat(nn.Module):
    def forward(self, x):
        return x.float() * 2


model = ToFloat()
x = torch.ones(2, dtype=torch.uint8)
print("model:", model(x).tolist())
for example in (torch.ones(2), x):
    exported = export(model, (example,)).module()
    try:
        print(f"exported for {example.dtype}:", exported(x).tolist())
    except RuntimeError as error:
        print(f"exported for {example.dtype}: RuntimeError: {error}")
