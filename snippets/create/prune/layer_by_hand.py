import torch
from torch import nn
from torch.nn.utils import prune


def prune_by_hand(module, name, mask):
    original = getattr(module, name)
    mask = mask.to(original.dtype)
    delattr(module, name)
    module.register_parameter(name + "_orig", original)
    module.register_buffer(name + "_mask", mask)

    def compute(module, inputs=None):
        original = getattr(module, name + "_orig")
        mask = getattr(module, name + "_mask")
        setattr(module, name, mask * original)  # a plain tensor attribute

    compute(module)
    return module.register_forward_pre_hook(compute)


torch.manual_seed(0)
by_hand = nn.Linear(4, 3)
by_torch = nn.Linear(4, 3)
by_torch.load_state_dict(by_hand.state_dict())
mask = torch.rand(3, 4) > 0.5
prune_by_hand(by_hand, "weight", mask)
prune.custom_from_mask(by_torch, "weight", mask)

x = torch.randn(5, 4)
print("same output:", torch.equal(by_hand(x), by_torch(x)))
print("same keys:", list(by_hand.state_dict()) == list(by_torch.state_dict()))
by_hand(x).sum().backward()
print("gradient only where the mask is 1:")
print(torch.equal(by_hand.weight_orig.grad != 0, mask))
