import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, *names):
        super().__init__()
        for name in names:
            self.add_module(name, nn.Linear(1, 1, bias=False))


def sgd(model):
    return torch.optim.SGD(model.named_parameters(), lr=0.1, momentum=0.9)


old, new = Model("body", "head"), Model("head", "body")
before, after = sgd(old), sgd(new)
old.get_parameter("head.weight").grad = torch.full((1, 1), 7.0)
old.get_parameter("body.weight").grad = torch.zeros(1, 1)
before.step()

print(new.load_state_dict(old.state_dict()))
after.load_state_dict(before.state_dict())
print("keys:", *before.state_dict()["state"])
for model, optimizer in [(old, before), (new, after)]:
    print("saved" if model is old else "loaded")
    for name, weight in sorted(model.named_parameters()):
        momentum = optimizer.state[weight]["momentum_buffer"].item()
        print(f"  {name}: momentum {momentum}")
