from torch import nn

model = nn.Sequential()
model.add_module("hidden", nn.Linear(3, 10))
model.add_module("norm", nn.BatchNorm1d(10))

for key, tensor in model.state_dict().items():
    print(f"{key:24} {tuple(tensor.shape)!s:8} {tensor.dtype}")
