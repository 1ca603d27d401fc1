from torch import nn

model = nn.Sequential(nn.Linear(3, 10), nn.LayerNorm(10))
print([name for name, _ in model.named_parameters()])
print([name for name, _ in model.named_parameters(recurse=False)])

for name, module in model.named_modules():
    own = [key for key, _ in module.named_parameters(recurse=False)]
    print(f"{name!r:4} {type(module).__name__:11}", own)
