import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
x = torch.randn(4, 3)
target = torch.randn(4, 1)
losses = nn.MSELoss(reduction="none")(model(x), target)
print(tuple(losses.shape))
try:
    losses.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

importance = torch.tensor([[1.0], [1.0], [0.0], [2.0]])
loss = (losses * importance).sum() / importance.sum()
loss.backward()
weighted = model.weight.grad

model.zero_grad()
losses = nn.MSELoss(reduction="none")(model(x), target)
losses.backward(gradient=importance / importance.sum())
print("the same gradient:", torch.allclose(weighted, model.weight.grad))
