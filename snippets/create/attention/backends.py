import warnings

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 2, 64, 16)
default = scaled_dot_product_attention(x, x, x)
for backend in (
    SDPBackend.MATH,
    SDPBackend.FLASH_ATTENTION,
    SDPBackend.EFFICIENT_ATTENTION,
    SDPBackend.CUDNN_ATTENTION,
):
    try:
        with sdpa_kernel(backend), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # they repeat the reason
            output = scaled_dot_product_attention(x, x, x)
        close = torch.allclose(output, default, atol=1e-5)
        print(f"{backend.name:19} close to the default: {close}")
    except RuntimeError as error:
        print(f"{backend.name:19} RuntimeError: {error}")
