import torch
from torch import accelerator, nn

torch.manual_seed(0)
model, x = nn.Linear(3, 1), torch.randn(5, 3)
expected = model(x)

cpu = torch.device("cpu")
device = accelerator.current_accelerator(check_available=True) or cpu
y = model.to(device)(x.to(device))

moved = device != cpu
print("moved if it can:", moved == accelerator.is_available())
print("output on the device:", y.device.type == device.type)
print("same output:", torch.allclose(y.to(cpu), expected, atol=1e-4))
