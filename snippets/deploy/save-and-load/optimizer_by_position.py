import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, *names):
        super().__init__()
        for name in names:
            self.add_module(name, nn.Linear(1, 1, bias=False))


def momenta(model, optimizer):
    return {
        name: optimizer.state[weight]["momentum_buffer"].item()
        for name, weight in model.named_parameters()
    }


old = Model("body", "head")
old_sgd = torch.optim.SGD(old.named_parameters(), lr=0.1, momentum=0.9)
old.get_parameter("body.weight").grad = torch.zeros(1, 1)
old.get_parameter("head.weight").grad = torch.full((1, 1), 7.0)
old_sgd.step()
print("saved: ", momenta(old, old_sgd))

new = Model("head", "body")  # the same layers in another order
new_sgd = torch.optim.SGD(new.named_parameters(), lr=0.1, momentum=0.9)
print(new.load_state_dict(old.state_dict()))
new_sgd.load_state_dict(old_sgd.state_dict())
print("loaded:", momenta(new, new_sgd))
print("keys:", *old_sgd.state_dict()["state"])
