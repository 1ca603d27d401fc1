import torch
from torch import nn

model = nn.Sequential(
    nn.LazyConv2d(8, kernel_size=3),
    nn.LazyBatchNorm2d(),
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(10),
)
images = torch.ones(1, 3, 32, 32)  # (batch, channels, height, width)

model.eval()  # so that the dry run leaves the running statistics alone
with torch.no_grad():
    model(images)
model.train()

optimizer = torch.optim.Adagrad(model.parameters())
print(model)
print("running mean:", model.get_buffer("1.running_mean").tolist())
