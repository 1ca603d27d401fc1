"""What docs/create/embedding.md builds by hand computes what torch's layers do."""

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

ROWS = 6
IDS = st.lists(st.integers(0, ROWS - 1), min_size=1, max_size=12)


@given(
    ids=IDS,
    columns=st.integers(1, 4),
    padding=st.one_of(st.none(), st.integers(0, ROWS - 1)),
    max_norm=st.one_of(st.none(), st.floats(0.1, 3)),
    by_frequency=st.booleans(),
    folded=st.booleans(),
)
def test_an_embedding_gives_the_vectors_the_gradient_and_the_weight_of_torch(
    ids: list[int],
    columns: int,
    padding: int | None,
    max_norm: float | None,
    by_frequency: bool,
    folded: bool,
) -> None:
    settings: dict[str, Any] = {
        "padding_idx": padding,
        "max_norm": max_norm,
        "scale_grad_by_freq": by_frequency,
    }
    ours = rebuilt("create/embedding/embedding_by_hand.py").EmbeddingByHand(
        ROWS, columns, **settings
    )
    theirs = nn.Embedding(ROWS, columns, **settings)
    theirs.load_state_dict(ours.state_dict())
    if padding is not None:
        assert not ours.weight[padding].any()
    given_ids = torch.tensor(ids * 2).reshape(2, -1) if folded else torch.tensor(ids)
    weights = torch.arange(given_ids.numel() * columns).reshape(*given_ids.shape, columns)
    for layer in (ours, theirs):
        (layer(given_ids) * weights).sum().backward()
    torch.testing.assert_close(ours(given_ids), theirs(given_ids))
    torch.testing.assert_close(ours.weight, theirs.weight)
    torch.testing.assert_close(ours.weight.grad, theirs.weight.grad)


@given(
    bags=st.lists(st.lists(st.integers(0, ROWS - 1), max_size=4), min_size=1, max_size=5),
    mode=st.sampled_from(["sum", "mean", "max"]),
    padding=st.one_of(st.none(), st.integers(0, ROWS - 1)),
    weighted=st.booleans(),
    last=st.booleans(),
)
def test_bags_are_reduced_as_by_torch(
    bags: list[list[int]], mode: str, padding: int | None, weighted: bool, last: bool
) -> None:
    bag = nn.EmbeddingBag(ROWS, 3, mode=mode, padding_idx=padding, include_last_offset=last)
    ids = torch.tensor([word for each in bags for word in each], dtype=torch.int64)
    ends = torch.tensor([len(each) for each in bags]).cumsum(0)
    starts = torch.cat([torch.zeros(1, dtype=torch.int64), ends])
    shares = torch.rand(len(ids)) if weighted and mode == "sum" else None
    theirs = bag(ids, starts if last else starts[:-1], per_sample_weights=shares)
    split = None
    if shares is not None:
        split = [part.tolist() for part in shares.split([len(each) for each in bags])]
    by_hand = rebuilt("create/embedding/bag_by_hand.py").bags_by_hand
    torch.testing.assert_close(by_hand(bag.weight, bags, mode, padding, split), theirs)
