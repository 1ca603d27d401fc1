"""docs/create/pad.md: pads by hand, and by torch."""

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

by_hand = rebuilt("create/pad/by_hand.py").pad_by_hand
pad_axes = rebuilt("create/pad/pairs_in_order.py").pad_axes
fit = rebuilt("create/pad/answer_fit.py").fit
symmetric = rebuilt("create/pad/answer_symmetric.py").symmetric
batch = rebuilt("create/pad/answer_batch.py").batch

MODES = {
    "Zero": "constant",
    "Constant": "constant",
    "Reflection": "reflect",
    "Replication": "replicate",
    "Circular": "circular",
}
seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64, torch.int64, torch.bfloat16])


@st.composite
def pairs(draw, kind, size):
    """Draw what goes before and after a dimension: torch takes it, and one cell stays."""
    most = {"Reflection": size - 1, "Circular": size}.get(kind, size + 3)
    low = -2
    before = draw(st.integers(low, most))
    after = draw(st.integers(low, most))
    assume(size + min(before, 0) + min(after, 0) > 0)
    if kind == "Circular":
        assume(min(before, after) >= 0 or max(before, after) <= 0)
    return before, after


@given(
    data=st.data(),
    kind=st.sampled_from(list(MODES)),
    dims=st.integers(1, 3),
    batched=st.booleans(),
    one_number=st.booleans(),
    value=st.integers(-9, 9),
    dtype=dtypes,
    seed=seeds,
)
def test_a_pad_by_hand_is_that_of_the_layer(
    data, kind, dims, batched, one_number, value, dtype, seed
):
    torch.manual_seed(seed)
    sizes = data.draw(st.lists(st.integers(1, 5), min_size=dims, max_size=dims))
    if one_number:
        most = min(sizes) - (kind == "Reflection")
        number = data.draw(st.integers(0, most))
        pad, given_pad = [number] * (2 * dims), number
    else:
        pad = [n for size in reversed(sizes) for n in data.draw(pairs(kind, size))]
        given_pad = tuple(pad)
    ours = (torch.randn(*[2] * batched, 2, *sizes) * 9).to(dtype)
    if dtype.is_floating_point:
        ours.requires_grad_()
    theirs = ours.detach().clone().requires_grad_(ours.requires_grad)
    make = getattr(nn, f"{kind}Pad{dims}d")
    layer = make(given_pad, value) if kind == "Constant" else make(given_pad)
    filler = value if kind == "Constant" else 0
    mine, its = by_hand(ours, pad, MODES[kind], filler), layer(theirs)
    assert mine.dtype == its.dtype
    assert torch.equal(mine, its)
    if ours.requires_grad and dtype != torch.bfloat16:
        upstream = torch.randn_like(mine)
        mine.backward(upstream)
        its.backward(upstream)
        torch.testing.assert_close(ours.grad, theirs.grad)


@given(data=st.data(), sizes=st.lists(st.integers(1, 4), min_size=1, max_size=5), dtype=dtypes)
def test_constant_pads_any_number_of_dimensions(data, sizes, dtype):
    number = data.draw(st.integers(0, len(sizes)))
    pad = [n for size in sizes[::-1][:number] for n in data.draw(pairs("Zero", size))]
    x = torch.ones(sizes).to(dtype)
    assert torch.equal(by_hand(x, pad, value=3), nn.functional.pad(x, pad, value=3))
    in_order = list(zip(pad[0::2], pad[1::2], strict=True))[::-1]
    assert torch.equal(pad_axes(x, in_order, value=3), nn.functional.pad(x, pad, value=3))


@given(
    rows=st.integers(1, 6),
    columns=st.integers(1, 6),
    height=st.integers(1, 9),
    width=st.integers(1, 9),
    lead=st.lists(st.integers(1, 2), max_size=2),
)
def test_an_image_fits(rows, columns, height, width, lead):
    images = torch.rand(*lead, rows, columns) + 1
    found = fit(images, height, width)
    assert found.shape == (*lead, height, width)
    top, left = int((height - rows) / 2), int((width - columns) / 2)
    kept = images[..., max(0, -top) :, max(0, -left) :]
    kept = kept[..., : height - max(0, top), : width - max(0, left)]
    spot = found[..., max(0, top) :, max(0, left) :][..., : kept.shape[-2], : kept.shape[-1]]
    assert torch.equal(spot, kept)
    assert found.count_nonzero() == kept.numel()


@given(size=st.integers(1, 5), before=st.integers(0, 12), after=st.integers(0, 12), seed=seeds)
def test_symmetric_goes_forth_and_back(size, before, after, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, size)
    found = symmetric(x, before, after)
    assert torch.equal(found[:, before : before + size], x)
    for step in range(before + size + after):
        place = step - before
        while not 0 <= place < size:  # mirrored at the border between two cells
            place = -1 - place if place < 0 else 2 * size - 1 - place
        assert torch.equal(found[:, step], x[:, place])


@given(
    lengths=st.lists(st.integers(0, 5), min_size=1, max_size=4),
    side=st.sampled_from(["left", "right"]),
    dtype=dtypes,
)
def test_sequences_are_padded_as_pad_sequence_does(lengths, side, dtype):
    sequences = [torch.randn(n, 3).to(dtype) for n in lengths]
    found, mask = batch(sequences, side)
    known = nn.utils.rnn.pad_sequence(sequences, batch_first=True, padding_side=side)
    assert torch.equal(found, known)
    assert torch.equal(found[mask], torch.cat(sequences))
    assert mask.sum(1).tolist() == lengths
