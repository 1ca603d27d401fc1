import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 10)

    def foward(self, x):  # misspelled
        return self.lin_in(x)


model = SimpleMLP()
print("made")
try:
    model(torch.zeros(2, 3))
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
