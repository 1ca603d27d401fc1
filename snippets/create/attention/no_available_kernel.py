import warnings

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

x = torch.zeros(1, 2, 6, 8)
for q, k, v, dropout in (
    (x, x, x, 0.5),
    (x, x, x[..., :4], 0.0),  # values of another width
    (x[0], x[0], x[0], 0.0),  # three dimensions
):
    try:
        with (
            sdpa_kernel(SDPBackend.FLASH_ATTENTION),
            warnings.catch_warnings(record=True) as caught,
        ):
            warnings.simplefilter("always")
            scaled_dot_product_attention(q, k, v, dropout_p=dropout)
    except RuntimeError as error:
        print("RuntimeError:", error)
    for warning in caught[-1:]:
        reason = str(warning.message).partition(" (Triggered")[0]
        print("  UserWarning:", reason)
