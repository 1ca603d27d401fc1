from torch import nn

model = nn.Sequential(
    nn.Linear(784, 128),
    nn.BatchNorm1d(128),
    nn.ReLU(),
    nn.Linear(128, 10),
)
model[0].requires_grad_(False)  # frozen

print(model)
parameters = list(model.parameters())
total = sum(p.numel() for p in parameters)
trainable = sum(p.numel() for p in parameters if p.requires_grad)
size = sum(tensor.nbytes for tensor in [*parameters, *model.buffers()])
print(f"{total:,} parameters, {trainable:,} of them trainable")
print(f"{size / 1e6:.3f} MB, buffers included")
