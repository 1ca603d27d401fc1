"""docs/create/masks.md: what the causality test finds, and the masks that are built by hand."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn import functional
from torch.nn.attention.bias import causal_lower_right, causal_upper_left
from torch.nn.attention.flex_attention import (
    and_masks,
    create_block_mask,
    create_mask,
    noop_mask,
    or_masks,
)

first_leak = rebuilt("create/causal-masks/causality.py").first_leak
seeds = st.integers(0, 2**31)
lengths = st.integers(1, 7)


@given(length=st.integers(2, 8), leaks=st.none() | st.integers(1, 7), seed=seeds)
def test_the_causality_test_finds_the_first_leak(length, leaks, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, length, 8)
    keep = torch.ones(length, length, dtype=torch.bool).tril()
    if leaks is not None and leaks < length:
        keep[torch.randint(leaks, ()), leaks] = True  # an earlier query sees this key
    else:
        leaks = None
    found = first_leak(
        lambda x: functional.scaled_dot_product_attention(x, x, x, attn_mask=keep), x
    )
    assert found == leaks


@given(queries=lengths, keys=lengths, seed=seeds)
def test_the_two_alignments_are_tril_with_another_diagonal(queries, keys, seed):
    torch.manual_seed(seed)
    q = torch.randn(1, 2, queries, 4)
    k = torch.randn(1, 2, keys, 4)
    ones = torch.ones(queries, keys, dtype=torch.bool)
    biases = {causal_upper_left: ones.tril()}
    if queries <= keys:  # else the bias warns
        biases[causal_lower_right] = ones.tril(keys - queries)
    for make, keep in biases.items():
        ours = functional.scaled_dot_product_attention(q, k, k, attn_mask=keep)
        theirs = functional.scaled_dot_product_attention(q, k, k, attn_mask=make(queries, keys))
        torch.testing.assert_close(ours, theirs)


@given(length=lengths, dtype=st.sampled_from([torch.float32, torch.float64, torch.bfloat16]))
def test_the_square_mask_hides_what_lies_behind(length, dtype):
    mask = nn.Transformer.generate_square_subsequent_mask(length, dtype=dtype)
    future = torch.ones(length, length, dtype=torch.bool).triu(1)
    assert mask.dtype == dtype
    assert torch.equal(mask.isneginf(), future)
    assert not mask[~future].any()


@given(length=lengths, size=st.integers(1, 4), seed=seeds)
def test_combined_mask_functions_are_combined_masks(length, size, seed):
    torch.manual_seed(seed)
    text = torch.randint(3, (length,))

    def near(batch, head, query, key):
        return (query - key).abs() < size

    def same(batch, head, query, key):
        return text[query] == text[key]

    def dense(function):
        return create_mask(function, 1, 1, length, length, "cpu")[0, 0]

    assert torch.equal(dense(and_masks(near, same)), dense(near) & dense(same))
    assert torch.equal(dense(or_masks(near, same)), dense(near) | dense(same))
    assert torch.equal(dense(and_masks(noop_mask, near)), dense(near))
    assert torch.equal(dense(same), text.unsqueeze(1) == text)


@given(queries=st.integers(1, 40), keys=st.integers(1, 40), block=st.sampled_from([4, 8, 16]))
def test_a_block_mask_counts_whole_and_partial_blocks(queries, keys, block):
    def causal(batch, head, query, key):
        return query >= key

    mask = create_block_mask(causal, 1, 1, queries, keys, "cpu", BLOCK_SIZE=block)
    dense = torch.ones(queries, keys, dtype=torch.bool).tril()
    padded = functional.pad(dense, (0, -keys % block, 0, -queries % block))
    blocks = padded.unflatten(1, (-1, block)).unflatten(0, (-1, block)).transpose(1, 2)
    whole = blocks.all(dim=3).all(dim=2)
    part = blocks.any(dim=3).any(dim=2) & ~whole
    assert mask.full_kv_num_blocks is not None
    assert torch.equal(mask.full_kv_num_blocks[0, 0], whole.sum(dim=1, dtype=torch.int32))
    assert torch.equal(mask.kv_num_blocks[0, 0], part.sum(dim=1, dtype=torch.int32))


@given(
    batch=st.integers(1, 3),
    queries=lengths,
    keys=lengths,
    heads=st.integers(1, 3),
    seed=seeds,
)
def test_a_mask_for_each_sample_is_repeated_head_by_head(batch, queries, keys, heads, seed):
    torch.manual_seed(seed)
    layer = nn.MultiheadAttention(4 * heads, heads, batch_first=True)
    query = torch.randn(batch, queries, 4 * heads)
    key = torch.randn(batch, keys, 4 * heads)
    masks = torch.rand(batch, queries, keys) < 0.5
    masks[:, :, 0] = False
    together, _ = layer(query, key, key, attn_mask=masks.repeat_interleave(heads, dim=0))
    for i in range(batch):
        alone, _ = layer(query[i], key[i], key[i], attn_mask=masks[i])
        torch.testing.assert_close(together[i], alone, rtol=1e-4, atol=1e-5)


@given(
    sizes=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    layers=st.integers(1, 3),
    nested=st.booleans(),
    seed=seeds,
)
def test_valid_tokens_are_the_same_with_and_without_padding(sizes, layers, nested, seed):
    torch.manual_seed(seed)
    layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, batch_first=True)
    encoder = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False).train(nested)
    x = torch.randn(len(sizes), max(sizes) + 1, 8)
    padding = torch.arange(x.shape[1]) >= torch.tensor(sizes).unsqueeze(1)
    with torch.no_grad():
        y = encoder(x, src_key_padding_mask=padding)
        for i, size in enumerate(sizes):
            alone = encoder(x[i : i + 1, :size])
            torch.testing.assert_close(y[i : i + 1, :size], alone, rtol=1e-4, atol=1e-5)
