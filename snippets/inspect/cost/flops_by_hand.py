"""Count flops by forward hooks, from the shapes of inputs and outputs."""

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
        # Of each output number (transposed: of each input number).
        numbers = inputs[0] if isinstance(module, SPREAD) else output
        flops = 2 * numbers.numel() * module.weight[0].numel()
        self.forward[name] += flops
        if torch.is_grad_enabled():
            gradients = inputs[0].requires_grad + module.weight.requires_grad
            self.backward[name] += flops * gradients

    def remove(self):
        for handle in self.handles:
            handle.remove()


if __name__ == "__main__":
    by_hand = FlopsByHand(model := nn.Linear(64, 256))
    model(torch.ones(32, 64)).sum().backward()
    print("forward", by_hand.forward[""], "backward", by_hand.backward[""])
