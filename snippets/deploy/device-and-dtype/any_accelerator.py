import torch
from torch import accelerator, nn

model, x = nn.Linear(3, 1), torch.tensor([[0.0, 1.0, 2.0]])
for parameter in model.parameters():
    nn.init.constant_(parameter, 3)

cpu = torch.device("cpu")
device = accelerator.current_accelerator(check_available=True) or cpu
y = model.to(device)(x.to(device))

print("moved if it can:", (device != cpu) == accelerator.is_available())
print("output on the device:", y.device.type == device.type)
print("output", y.tolist())
