from torch import nn
from torch.optim.optimizer import Optimizer, required


class Strict(Optimizer):
    def __init__(self, params, lr=required):
        super().__init__(params, {"lr": lr})


body, head = nn.Linear(3, 10), nn.Linear(10, 1)
fast = {"params": head.parameters(), "lr": 0.1}
try:
    Strict([{"params": body.parameters()}, fast])
except ValueError as error:
    print(f"ValueError: {error}")
