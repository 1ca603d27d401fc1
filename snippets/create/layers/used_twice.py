import torch
from torch import nn


class Square(nn.Module):
    def __init__(self):
        super().__init__()
        self.last = nn.ReLU()
        self.scale = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.last(self.scale(self.scale(x)))


model = Square()
nn.init.constant_(model.scale.weight, 3.0)
print("made:", [name for name, _ in model.named_children()])
print("parameters:", len(list(model.parameters())))

y = model(torch.ones(1, 1))
y.backward()
print("output", y.tolist(), "gradient", model.scale.weight.grad)
