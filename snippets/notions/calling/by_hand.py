import torch
from torch import nn


class ByHand(nn.Linear):
    def __call__(self, *args, **kwargs):
        for pre_hook in self._forward_pre_hooks.values():
            if (new := pre_hook(self, args)) is not None:
                args = new if isinstance(new, tuple) else (new,)
        output = self.forward(*args, **kwargs)
        for hook in self._forward_hooks.values():
            if (new := hook(self, args, output)) is not None:
                output = new
        return output


torch.manual_seed(0)
ours, theirs, x = ByHand(3, 1), nn.Linear(3, 1), torch.randn(2, 3)
ours.load_state_dict(theirs.state_dict())
for layer in ours, theirs:
    layer.register_forward_pre_hook(lambda module, args: args[0] + 1)
    layer.register_forward_pre_hook(lambda module, args: args[0] * 2)
    layer.register_forward_hook(lambda module, args, y: -y)

formula = -(2 * (x + 1) @ theirs.weight.T + theirs.bias)
print("theirs is the formula:", torch.allclose(theirs(x), formula))
print("ours is theirs:       ", torch.allclose(ours(x), theirs(x)))
