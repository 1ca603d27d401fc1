import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
padding = torch.tensor([[False] * 4, [False, False, True, True]])


def run(encoder):
    return encoder(x, src_key_padding_mask=padding)


layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
for nested in (True, False):
    encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=nested)
    encoder.eval()
    slow = run(encoder)  # gradients on: the layers one after the other
    with warnings.catch_warnings(record=True) as caught, torch.no_grad():
        warnings.simplefilter("always")
        fast = run(encoder)
    print(f"enable_nested_tensor={nested}")
    valid = torch.allclose(slow[~padding], fast[~padding], atol=1e-5)
    print("  valid equal: ", valid)
    print("  padding zero:", not fast[padding].any())
    means = slow.mean(dim=1)[1], fast.mean(dim=1)[1]
    print("  mean over all four equal:", torch.allclose(*means, atol=1e-5))
    for warning in caught:
        print(" ", str(warning.message).partition(".")[0])
