import torch
from torch import nn
from torch.nn import functional as F


class Forgets(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return F.dropout(x, 0.5)


class Cured(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("calls", torch.tensor(0))

    def forward(self, x):
        if self.training:
            self.calls += 1
        return F.dropout(x, 0.5, training=self.training)


torch.manual_seed(0)
for layer_class in (Forgets, Cured):
    trained = layer_class()
    for _ in range(5):
        trained(torch.ones(100))
    resumed = layer_class()
    resumed.load_state_dict(trained.state_dict())
    resumed.eval()
    zeros = (resumed(torch.ones(100)) == 0).any()
    print(layer_class.__name__)
    print("  calls after loading:", int(resumed.calls))
    print("  drops in eval mode:", zeros.item())
