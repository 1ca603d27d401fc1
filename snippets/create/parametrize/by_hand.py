import torch
from torch import nn
from torch.nn.utils import parametrize


def constrain(module, name, rule):
    """Let `module.name` be rule(v), where v is the old parameter."""
    module.register_parameter(name + "_v", getattr(module, name))
    delattr(module, name)
    module.add_module(name + "_rule", rule)

    def read(self):
        rule = getattr(self, name + "_rule")
        return rule(getattr(self, name + "_v"))

    # A property works on a class only, so this module gets its own class.
    old = type(module)
    members = {name: property(read)}
    module.__class__ = type("Constrained" + old.__name__, (old,), members)


torch.manual_seed(0)
by_hand = nn.Linear(3, 2)
by_torch = nn.Linear(3, 2)
by_torch.load_state_dict(by_hand.state_dict())
constrain(by_hand, "weight", nn.Softplus())
parametrize.register_parametrization(by_torch, "weight", nn.Softplus())

x = torch.randn(4, 3)
print("same output:", torch.equal(by_hand(x), by_torch(x)))
by_hand(x).sum().backward()
by_torch(x).sum().backward()
grad = by_torch.parametrizations.weight.original.grad
print("same gradient:", torch.equal(by_hand.weight_v.grad, grad))
print("all positive:", bool((by_hand.weight > 0).all()))
