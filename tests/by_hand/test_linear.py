"""What docs/create/linear.md builds by hand computes what torch's layers do."""

from collections.abc import Sequence

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SEED = st.integers(0, 2**31)
SIZE = st.integers(1, 6)
LEADING = st.lists(st.integers(0, 3), max_size=3)
DTYPE = st.sampled_from([torch.float32, torch.float64])


@given(sizes=st.tuples(SIZE, SIZE), bias=st.booleans(), leading=LEADING, dtype=DTYPE, seed=SEED)
def test_a_linear_layer_draws_and_computes_what_torch_does(
    sizes: tuple[int, int], bias: bool, leading: list[int], dtype: torch.dtype, seed: int
) -> None:
    layers = []
    for made in (rebuilt("create/linear/linear_by_hand.py").LinearByHand, nn.Linear):
        torch.manual_seed(seed)
        layers.append(made(*sizes, bias, dtype=dtype))
    x = torch.randn(*leading, sizes[0], dtype=dtype)
    compare(layers, x)


@given(
    sizes=st.tuples(SIZE, SIZE, SIZE), bias=st.booleans(), leading=LEADING, dtype=DTYPE, seed=SEED
)
def test_a_bilinear_layer_draws_and_computes_what_torch_does(
    sizes: tuple[int, int, int], bias: bool, leading: list[int], dtype: torch.dtype, seed: int
) -> None:
    layers = []
    for made in (rebuilt("create/linear/bilinear_by_hand.py").BilinearByHand, nn.Bilinear):
        torch.manual_seed(seed)
        layers.append(made(*sizes, bias).to(dtype))
    inputs = [torch.randn(*leading, size, dtype=dtype) for size in sizes[:2]]
    compare(layers, *inputs)


def compare(layers: Sequence[nn.Module], *inputs: torch.Tensor) -> None:
    """Hold outputs and gradients of two layers against each other."""
    outputs = [layer(*inputs) for layer in layers]
    torch.testing.assert_close(*outputs, atol=1e-5, rtol=1e-4)
    gradients = []
    for layer, output in zip(layers, outputs, strict=True):
        output.square().sum().backward()
        gradients.append([parameter.grad for parameter in layer.parameters()])
    torch.testing.assert_close(*gradients, atol=1e-4, rtol=1e-4)
