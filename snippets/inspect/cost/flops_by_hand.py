from collections import Counter
from functools import partial

import torch
from torch import nn

MULTIPLY = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d)
SPREAD = (nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d)


class FlopsByHand:
    def __init__(self, model):
        self.forward = Counter()
        self.backward = Counter()
        self.handles = []
        for name, module in model.named_modules():
            if isinstance(module, MULTIPLY + SPREAD):
                hook = partial(self.count, name)
                self.handles.append(module.register_forward_hook(hook))

    def count(self, name, module, inputs, output):
        # Each of these numbers is multiplied by, or sums up, weight[0].
        numbers = inputs[0] if isinstance(module, SPREAD) else output
        flops = 2 * numbers.numel() * module.weight[0].numel()
        self.forward[name] += flops
        if torch.is_grad_enabled():
            gradients = inputs[0].requires_grad + module.weight.requires_grad
            self.backward[name] += flops * gradients  # 0, 1 or 2 of them

    def remove(self):
        for handle in self.handles:
            handle.remove()


if __name__ == "__main__":
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU())
    by_hand = FlopsByHand(model)
    model(torch.ones(32, 64)).sum().backward()
    print("forward ", dict(by_hand.forward))
    print("backward", dict(by_hand.backward))
