import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.scale = nn.Buffer(torch.ones(2))
        self.register_buffer("unsaved", torch.ones(2), persistent=False)


model = Center()
model.mean = torch.tensor([1.0, 2.0])
model.unsaved = torch.zeros(2)
print("buffers:", [name for name, _ in model.named_buffers()])
print("state_dict:", list(model.state_dict()))

computed = torch.ones(2, requires_grad=True) * 2
model.mean = computed
model.scale = nn.Buffer(computed)
print("mean is a leaf:", model.mean.is_leaf)
print("scale is a leaf:", model.scale.is_leaf)
