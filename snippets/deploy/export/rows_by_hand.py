import logging

import torch
from torch import nn

logging.disable(logging.WARNING)  # torchao logs libraries that it cannot load
from torchao.quantization import Int8WeightOnlyConfig, quantize_  # noqa: E402


def quantize_rows(weight):
    """Return integers, and one scale for each row."""
    largest = weight.abs().amax(dim=1, keepdim=True)  # (out_features, 1)
    scale = largest / 127.5  # half of the 255 steps from -128 to 127
    scale = scale.clamp(min=torch.finfo(torch.float32).eps)  # a row of zeros
    steps = weight * (1 / scale)
    return steps.round().clamp(-128, 127).to(torch.int8), scale


if __name__ == "__main__":
    torch.manual_seed(0)
    layer = nn.Linear(8, 4)
    integers, scale = quantize_rows(layer.weight.detach())
    quantize_(layer, Int8WeightOnlyConfig())
    weight = layer.weight
    print("same integers:", torch.equal(integers, weight.qdata))
    print("same scales:", scale.allclose(weight.scale))

    x = torch.randn(5, 8)
    output = x @ (integers * scale).T + layer.bias
    print("same output:", output.allclose(layer(x), atol=1e-6))
    print(weight.dtype, weight.numel() * weight.element_size(), "bytes")
    print("bytes held:", weight.qdata.nbytes + weight.scale.nbytes)
