import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))

    def forward(self, x):
        return self.layers(x)


torch.manual_seed(0)
model, new, x = SimpleMLP(), nn.Linear(3, 10), torch.randn(5, 3)
before = model(x)

setattr(model, "layers.0", new)
print("children:", *[name for name, _ in model.named_children()])
print("replaced:", model.layers[0] is new)
print("same output:", torch.equal(model(x), before))

state = model.state_dict()
print("saved is new:", torch.equal(state["layers.0.weight"], new.weight))
reloaded = SimpleMLP()
print(reloaded.load_state_dict(state))
print("same output, reloaded:", torch.equal(reloaded(x), before))
