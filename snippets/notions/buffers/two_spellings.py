import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.scale = nn.Buffer(torch.ones(2))

    def forward(self, x):
        return (x - self.mean) / self.scale


model = Center()
model.mean = torch.tensor([1.0, 2.0])
print("buffers:", [name for name, _ in model.named_buffers()])
print("state_dict:", list(model.state_dict()))
print("parameters:", list(model.parameters()))
print("output:", model(torch.tensor([[1.0, 3.0]])).tolist())
