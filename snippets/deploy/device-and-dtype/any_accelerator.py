import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:
    device = torch.device("cpu")

model = nn.Linear(3, 1).to(device)
for parameter in model.parameters():
    nn.init.constant_(parameter, 3)

x = torch.tensor([[0.0, 1.0, 2.0]]).to(device)
print("output", model(x).tolist())
