from copy import deepcopy
from itertools import pairwise

import torch
from torch import nn


# your turn
def fresh(stack):
    for module in stack.modules():
        if isinstance(module, (nn.Linear, nn.LayerNorm)):
            module.reset_parameters()
    for module in stack.modules():
        if isinstance(module, nn.MultiheadAttention):
            module._reset_parameters()  # zeros the bias of its out_proj, too


# the check
torch.manual_seed(0)
encoder = nn.TransformerEncoderLayer(64, 2, 64, batch_first=True)
decoder = nn.TransformerDecoderLayer(64, 2, 64, batch_first=True)
verdict = "solved"
stacks = nn.TransformerEncoder(encoder, 3), nn.TransformerDecoder(decoder, 2)
for stack in stacks:
    first = deepcopy(stack.layers[0])
    for parameter in stack.parameters():
        nn.init.ones_(parameter)  # instead of training
    fresh(stack)
    for name, before in first.named_parameters():
        fixed = "norm" in name or ("attn" in name and "bias" in name)
        weights = [layer.get_parameter(name) for layer in stack.layers]
        for weight, other in pairwise([*weights, weights[0]]):
            if fixed and not torch.equal(weight, before):
                verdict = f"not yet: {name} begins with other numbers"
            if not fixed and torch.equal(weight, other):
                verdict = f"not yet: {name} is equal in two layers"
            ratio = weight.abs().max() / before.abs().max()
            if not fixed and abs(ratio - 1) > 0.15:
                verdict = f"not yet: {name} has another spread"
print(verdict)
