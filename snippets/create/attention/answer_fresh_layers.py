from copy import deepcopy

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
encoder = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
decoder = nn.TransformerDecoderLayer(8, 2, 16, batch_first=True)
verdict = "solved"
for stack in (
    nn.TransformerEncoder(encoder, 3),
    nn.TransformerDecoder(decoder, 2),
):
    torch.manual_seed(0)
    given = deepcopy(stack)
    for parameter in stack.parameters():
        nn.init.ones_(parameter)  # instead of training
    fresh(stack)
    for name, weight in stack.layers[0].named_parameters():
        other = stack.layers[1].get_parameter(name)
        before = given.layers[0].get_parameter(name)
        if weight.dim() > 1 and torch.equal(weight, other):
            verdict = f"not yet: {name} is equal in two layers"
        if weight.dim() > 1 and abs(weight.std() / before.std() - 1) > 0.25:
            verdict = f"not yet: {name} has another spread"
        kept = "norm" in name or ("attn" in name and "bias" in name)
        if kept and not torch.equal(weight, before):
            verdict = f"not yet: {name} begins with other numbers"
print(verdict)
