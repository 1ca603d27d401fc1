"""docs/create/packed-sequences.md: padding, packing and a cell over a packed batch, by hand."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pack_sequence,
    pad_packed_sequence,
    pad_sequence,
)

pack_by_hand = rebuilt("create/packed-sequences/pack_by_hand.py").pack_by_hand
unpack_by_hand = rebuilt("create/packed-sequences/unpack_by_hand.py").unpack_by_hand
last_states = rebuilt("create/packed-sequences/rnn_over_packed.py").last_states
pad_by_hand = rebuilt("create/packed-sequences/pad_by_hand.py").pad_by_hand

lengths_drawn = st.lists(st.integers(1, 6), min_size=1, max_size=6)
shapes = st.lists(st.integers(1, 3), max_size=2).map(tuple)
seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64, torch.int64])


def tensors(lengths, shape, dtype, seed):
    torch.manual_seed(seed)
    return [(torch.randn(n, *shape) * 10).to(dtype) for n in lengths]


@given(lengths=lengths_drawn, shape=shapes, dtype=dtypes, more=st.integers(0, 2), seed=seeds)
def test_packing_by_hand_is_that_of_torch(lengths, shape, dtype, more, seed):
    padded = pad_sequence(tensors(lengths, shape, dtype, seed))
    padded = torch.cat([padded, padded.new_zeros(more, *padded.shape[1:])])
    sizes = torch.tensor(lengths)
    packed = pack_padded_sequence(padded, sizes, enforce_sorted=False)
    data, batch_sizes, order, back = pack_by_hand(padded, sizes)
    assert torch.equal(batch_sizes, packed.batch_sizes)
    assert torch.equal(back[order], torch.arange(len(lengths)))
    # torch does not promise the order of equal lengths; without ties all four are equal.
    if len({*lengths}) == len(lengths):
        assert torch.equal(data, packed.data)
        assert packed.sorted_indices is not None
        assert packed.unsorted_indices is not None
        assert torch.equal(order, packed.sorted_indices)
        assert torch.equal(back, packed.unsorted_indices)


@given(
    lengths=lengths_drawn,
    shape=shapes,
    dtype=dtypes,
    is_sorted=st.booleans(),
    value=st.sampled_from([0, -1, 7]),
    seed=seeds,
)
def test_unpacking_by_hand_is_that_of_torch(lengths, shape, dtype, is_sorted, value, seed):
    if is_sorted:
        lengths = sorted(lengths, reverse=True)
    packed = pack_sequence(tensors(lengths, shape, dtype, seed), enforce_sorted=is_sorted)
    padded, sizes = unpack_by_hand(packed, value)
    wanted, wanted_sizes = pad_packed_sequence(packed, padding_value=value)
    assert torch.equal(padded, wanted)
    assert torch.equal(sizes, wanted_sizes)
    assert sizes.tolist() == lengths


@given(
    lengths=st.lists(st.integers(0, 6), min_size=1, max_size=6),
    shape=shapes,
    dtype=dtypes,
    batch_first=st.booleans(),
    value=st.sampled_from([0, -1, 7]),
    side=st.sampled_from(["left", "right"]),
    seed=seeds,
)
def test_padding_by_hand_is_that_of_torch(lengths, shape, dtype, batch_first, value, side, seed):
    sequences = tensors(lengths, shape, dtype, seed)
    arguments = (sequences, batch_first, value, side)
    assert torch.equal(pad_by_hand(*arguments), pad_sequence(*arguments))


@given(
    lengths=lengths_drawn,
    kind=st.sampled_from(["RNN", "GRU"]),
    is_sorted=st.booleans(),
    bias=st.booleans(),
    hidden=st.integers(1, 4),
    seed=seeds,
)
def test_a_cell_over_a_packed_batch_gives_the_last_states_of_torch(
    lengths, kind, is_sorted, bias, hidden, seed
):
    if is_sorted:
        lengths = sorted(lengths, reverse=True)
    packed = pack_sequence(tensors(lengths, (3,), torch.float32, seed), enforce_sorted=is_sorted)
    layer = getattr(nn, kind)(3, hidden, bias=bias)
    cell = getattr(nn, f"{kind}Cell")(3, hidden, bias=bias)
    weights = layer.state_dict().items()
    cell.load_state_dict({name.removesuffix("_l0"): weight for name, weight in weights})
    _, h_n = layer(packed)
    torch.testing.assert_close(last_states(cell, packed), h_n[0], rtol=1e-4, atol=1e-5)


@given(
    lengths=lengths_drawn,
    kind=st.sampled_from([nn.RNN, nn.GRU]),
    layers=st.integers(1, 2),
    bidirectional=st.booleans(),
    seed=seeds,
)
def test_states_go_in_and_come_out_in_the_order_of_the_sequences(
    lengths, kind, layers, bidirectional, seed
):
    sequences = tensors(lengths, (3,), torch.float32, seed)
    layer = kind(3, 4, num_layers=layers, bidirectional=bidirectional)
    h = torch.randn(layers * (1 + bidirectional), len(lengths), 4)
    _, h_n = layer(pack_sequence(sequences, enforce_sorted=False), h)
    for number, sequence in enumerate(sequences):
        _, alone = layer(sequence, h[:, number])
        torch.testing.assert_close(h_n[:, number], alone, rtol=1e-4, atol=1e-5)
