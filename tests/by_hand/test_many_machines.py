"""The ring of docs/deploy/many-machines.md, held against the sum over drawn tensors."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt


@given(
    st.integers(1, 9),
    st.integers(1, 40),
    st.sampled_from([torch.float32, torch.float64, torch.int64]),
    st.integers(0, 99),
)
def test_a_ring_leaves_the_sum_on_each_rank_and_its_inputs_alone(
    ranks: int, length: int, dtype: torch.dtype, seed: int
) -> None:
    torch.manual_seed(seed)
    tensors = list((100 * torch.randn(ranks, length)).to(dtype))
    before = [tensor.clone() for tensor in tensors]
    results, _ = rebuilt("deploy/many-machines/ring_by_hand.py").ring_all_reduce(tensors)
    total = torch.stack(tensors).sum(dim=0)
    assert all(torch.allclose(result, total, atol=1e-3) for result in results)
    assert all(torch.equal(*pair) for pair in zip(tensors, before, strict=True))


@given(st.integers(2, 9), st.integers(1, 9), st.integers(0, 99))
def test_a_rank_of_a_ring_sends_what_the_formula_says(ranks: int, part: int, seed: int) -> None:
    torch.manual_seed(seed)
    tensors = list(torch.randn(ranks, ranks * part))
    _, sent = rebuilt("deploy/many-machines/ring_by_hand.py").ring_all_reduce(tensors)
    assert sent * ranks == 2 * (ranks - 1) * tensors[0].nbytes
