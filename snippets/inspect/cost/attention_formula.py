"""Formulas for the fused attention of a CPU, by torch's shapes."""

import torch
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode


def forward(query, key, value, *args, out_shape, **kwargs):
    """Two products of matrices: the scores, and their sum of values."""
    batch, heads, queries, width = query
    keys, value_width = value[2:]
    return 2 * batch * heads * queries * keys * (width + value_width)


def backward(gradient, query, key, value, *args, out_shape, **kwargs):
    """The scores once more, and two products for each of the two."""
    batch, heads, queries, width = query
    keys, value_width = value[2:]
    products = 3 * width + 2 * value_width
    return 2 * batch * heads * queries * keys * products


aten = torch.ops.aten
fused = aten._scaled_dot_product_flash_attention_for_cpu
fused_backward = aten._scaled_dot_product_flash_attention_for_cpu_backward
formulas = {fused: forward, fused_backward: backward}

if __name__ == "__main__":
    q = torch.ones(2, 4, 10, 8, requires_grad=True)
    for mapping in (None, formulas):
        counter = FlopCounterMode(display=False, custom_mapping=mapping)
        with counter:
            F.scaled_dot_product_attention(q, q, q).sum().backward()
        counts = counter.get_flop_counts().get("Global", {})
        for operation, flops in counts.items():
            print(str(operation).rpartition("_flash_")[2], flops)
        print("total", counter.get_total_flops())
