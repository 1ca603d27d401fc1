import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(3))
        self.register_buffer("positions", torch.empty(3), persistent=False)
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        self.positions.copy_(torch.arange(3.0))

    def forward(self, x):
        return x * self.weight * self.positions


torch.use_deterministic_algorithms(True)  # new memory holds nan
checkpoint = Scale().state_dict()
with torch.device("meta"):
    model = Scale()
model.to_empty(device="cpu")
print(model.load_state_dict(checkpoint))
print("output:", model(torch.ones(3)).tolist())

model.reset_parameters()
print(model.load_state_dict(checkpoint))
print("output:", model(torch.ones(3)).tolist())
