import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out_features, in_features))
        self.bias = nn.Parameter(torch.ones(out_features))

    def forward(self, x):
        return x @ self.weight.T + self.bias


model = SimpleLinearLayer(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

x, target = torch.tensor([[1.0, 2.0, 3.0]]), torch.tensor([[0.0]])
loss = (model(x) - target).pow(2).mean()
loss.backward()
print("gradient", model.weight.grad.tolist(), model.bias.grad.tolist())

optimizer.step()
print("weight", [round(w, 2) for w in model.weight[0].tolist()])
print("bias", round(model.bias.item(), 2))
