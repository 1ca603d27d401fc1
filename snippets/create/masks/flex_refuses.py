import torch
from torch.nn.attention.flex_attention import (
    AuxRequest,
    FlexKernelOptions,
    create_block_mask,
    flex_attention,
    noop_mask,
)

x = torch.zeros(1, 2, 6, 8)
weights = torch.zeros(1, 2, 6, 8, requires_grad=True)
short = create_block_mask(noop_mask, 1, 1, 4, 4, device="cpu")
options = FlexKernelOptions(BACKEND="FASTEST")
for call in (
    lambda: flex_attention(weights, x, x),
    lambda: flex_attention(x, x, x, return_aux=AuxRequest(max_scores=True)),
    lambda: flex_attention(x, x[:, :1], x[:, :1]),
    lambda: flex_attention(x[0], x[0], x[0]),
    lambda: flex_attention(x, x, x, block_mask=short),
    lambda: flex_attention(x, x, x, kernel_options=options),
    lambda: create_block_mask(lambda s, b, h, q, k: s, 1, 1, 4, 4, "cpu"),
):
    try:
        call()
    except (RuntimeError, ValueError, AssertionError) as error:
        message = str(error).partition(". ")[0].partition("! Got")[0]
        print(type(error).__name__ + ":", message)
