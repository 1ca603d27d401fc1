from typing import Any

import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.head = nn.Linear(3, 5, bias=False)
        self.head.weight = self.embedding.weight


model: Any = Tied()
print("keys:", *model.state_dict())
print("parameters:", *[name for name, _ in model.named_parameters()])

loss = 2 * model.embedding.weight.sum() + 3 * model.head.weight.sum()
loss.backward()
print("gradient:", model.head.weight.grad[0].tolist())

state = {
    "head.weight": torch.ones(5, 3),
    "embedding.weight": torch.zeros(5, 3),
}
print(model.load_state_dict(state))
print("embedding:", model.embedding.weight[0].tolist())
