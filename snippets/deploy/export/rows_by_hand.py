import logging

import torch
from torch import nn


def quantize(model):
    from torchao.quantization import Int8WeightOnlyConfig, quantize_

    quantize_(model, Int8WeightOnlyConfig())


logging.disable(logging.WARNING)
torch.manual_seed(0)
layer = nn.Linear(8, 4)
held = layer.weight.detach().clone()
quantize(layer)
weight = layer.weight

scale = held.abs().amax(dim=1, keepdim=True) / 127.5  # (out_features, 1)
by_hand = (held / scale).round().clamp(-128, 127).to(torch.int8)
print("same integers:", torch.equal(by_hand, weight.qdata))
print("same scales:", scale.allclose(weight.scale))

x = torch.randn(5, 8)
output = x @ (by_hand * scale).T + layer.bias
print("same output:", output.allclose(layer(x), atol=1e-6))
print(weight.dtype, "says", weight.numel() * weight.element_size(), "bytes")
print("bytes held:", weight.qdata.nbytes + weight.scale.nbytes)
