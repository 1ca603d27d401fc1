import warnings
from unittest.mock import patch

import torch
from torch.nn import attention
from torch.nn.attention.bias import causal_lower_right
from torch.nn.functional import scaled_dot_product_attention

q = torch.ones(1, 1, 5, 8)
k = torch.ones(1, 1, 2, 8)  # fewer keys than queries
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    bias = causal_lower_right(5, 2)
    y = scaled_dot_product_attention(q, k, k, attn_mask=bias)
print("UserWarning:", caught[0].message)
print(bias)
print("on this CPU:", y[0, 0, :, 0].tolist())

# For these lines alone, set the switch of torch.nn.attention to True.
with (
    patch.object(attention, "WARN_FOR_UNFUSED_KERNELS", True),
    warnings.catch_warnings(record=True) as caught,
):
    warnings.simplefilter("always")
    scaled_dot_product_attention(q, k, k, attn_mask=bias)
print("UserWarning:", caught[0].message)
