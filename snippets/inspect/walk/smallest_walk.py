from torch import nn

inner = nn.Sequential(nn.Linear(3, 10), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(10, 1))

for name, module in model.named_modules():
    print(f"{name!r:5} {type(module).__name__}")
