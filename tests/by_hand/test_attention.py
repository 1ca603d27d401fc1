"""docs/create/attention.md: attention and the Transformer layers, by hand and by torch."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn import functional

by_hand = rebuilt("create/attention/sdpa_by_hand.py").attend
shown = rebuilt("create/attention/mha_by_hand.py")
encoder = rebuilt("create/attention/encoder_layer_by_hand.py").EncoderLayerByHand
decode = rebuilt("create/attention/decoder_layer_by_hand.py").decode

seeds = st.integers(0, 2**31)
sizes = st.integers(1, 6)
dtypes = st.sampled_from([torch.float32, torch.float64])


def close(ours, theirs):
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)


def hidden_mask(queries, keys, share):
    """Return a mask, True hides; each query sees at least one key."""
    hidden = torch.rand(queries, keys) < share
    hidden[torch.arange(queries), torch.randint(keys, (queries,))] = False
    return hidden


@given(
    batch=sizes,
    heads=sizes,
    queries=sizes,
    keys=sizes,
    features=sizes,
    width=sizes,
    kind=st.sampled_from(["none", "bool", "float", "causal"]),
    scale=st.none() | st.sampled_from([0.0, 0.3, 2.0]),
    dtype=dtypes,
    seed=seeds,
)
def test_scaled_dot_product_attention_by_hand_is_that_of_torch(
    batch, heads, queries, keys, features, width, kind, scale, dtype, seed
):
    torch.manual_seed(seed)
    q = torch.randn(batch, heads, queries, features, dtype=dtype)
    k = torch.randn(batch, heads, keys, features, dtype=dtype)
    v = torch.randn(batch, heads, keys, width, dtype=dtype)
    settings = {"scale": scale}
    if kind == "bool":
        settings["attn_mask"] = ~hidden_mask(queries, keys, 0.5)
    if kind == "float":
        settings["attn_mask"] = torch.randn(queries, keys, dtype=dtype)
    if kind == "causal":
        settings["is_causal"] = True
    close(
        by_hand(q, k, v, **settings), functional.scaled_dot_product_attention(q, k, v, **settings)
    )


@given(group=st.integers(1, 3), heads=st.integers(1, 3), queries=sizes, keys=sizes, seed=seeds)
def test_grouped_queries_repeat_each_head_of_keys(group, heads, queries, keys, seed):
    torch.manual_seed(seed)
    q = torch.randn(2, group * heads, queries, 4)
    k = torch.randn(2, heads, keys, 4)
    v = torch.randn(2, heads, keys, 4)
    grouped = functional.scaled_dot_product_attention(q, k, v, enable_gqa=True)
    close(by_hand(q, k.repeat_interleave(group, 1), v.repeat_interleave(group, 1)), grouped)


@given(
    heads=st.integers(1, 3),
    head_dim=st.integers(1, 3),
    kdim=st.none() | st.integers(1, 5),
    vdim=st.none() | st.integers(1, 5),
    bias=st.booleans(),
    add_bias_kv=st.booleans(),
    add_zero_attn=st.booleans(),
    batch=sizes,
    queries=sizes,
    keys=sizes,
    dtype=dtypes,
    need_weights=st.booleans(),
    training=st.booleans(),
    seed=seeds,
)
def test_multihead_attention_by_hand_is_that_of_torch(
    heads,
    head_dim,
    kdim,
    vdim,
    bias,
    add_bias_kv,
    add_zero_attn,
    batch,
    queries,
    keys,
    dtype,
    need_weights,
    training,
    seed,
):
    torch.manual_seed(seed)
    width = heads * head_dim
    layer = nn.MultiheadAttention(
        width,
        heads,
        bias=bias,
        add_bias_kv=add_bias_kv,
        add_zero_attn=add_zero_attn,
        kdim=kdim,
        vdim=vdim,
        batch_first=True,
        dtype=dtype,
    ).train(training)
    for parameter in layer.parameters():
        nn.init.normal_(parameter)  # biases begin as zeros
    query = torch.randn(batch, queries, width, dtype=dtype)
    key = torch.randn(batch, keys, kdim or width, dtype=dtype)
    value = torch.randn(batch, keys, vdim or width, dtype=dtype)
    hidden = hidden_mask(queries, keys, 0.4)
    output, weights = shown.attend_by_hand(layer, query, key, value, hidden)
    expected, maps = layer(
        query,
        key,
        value,
        attn_mask=hidden,
        need_weights=need_weights,
        average_attn_weights=False,
    )
    close(output, expected)
    if need_weights:
        close(weights, maps)


settings = {
    "heads": st.integers(1, 3),
    "head_dim": st.integers(1, 3),
    "feed": st.integers(1, 6),
    "activation": st.sampled_from([functional.relu, functional.gelu, torch.tanh]),
    "eps": st.sampled_from([1e-5, 0.1]),
    "norm_first": st.booleans(),
    "bias": st.booleans(),
    "batch": st.integers(1, 3),
    "length": sizes,
    "seed": seeds,
}


@given(
    **settings,
    dropout=st.sampled_from([0.0, 0.3]),
    training=st.booleans(),
    masked=st.booleans(),
    padded=st.booleans(),
)
def test_the_encoder_layer_by_hand_is_that_of_torch(
    heads,
    head_dim,
    feed,
    activation,
    eps,
    norm_first,
    bias,
    batch,
    length,
    seed,
    dropout,
    training,
    masked,
    padded,
):
    torch.manual_seed(seed)
    width = heads * head_dim
    arguments = (width, heads, feed, dropout, activation, eps)
    theirs = nn.TransformerEncoderLayer(
        *arguments, batch_first=True, norm_first=norm_first, bias=bias
    ).train(training)
    for parameter in theirs.parameters():
        nn.init.normal_(parameter)
    ours = encoder(*arguments, norm_first=norm_first, bias=bias).train(training)
    ours.load_state_dict(theirs.state_dict())
    x = torch.randn(batch, length, width)
    mask = torch.ones(length, length, dtype=torch.bool).triu(1) if masked else None
    padding = None
    if padded:
        padding = torch.rand(batch, length) < 0.5
        padding[:, 0] = False
    torch.manual_seed(seed)
    output = ours(x, mask, padding)
    torch.manual_seed(seed)
    close(output, theirs(x, src_mask=mask, src_key_padding_mask=padding))


@given(**settings, memory_length=sizes, masked=st.booleans(), padded=st.booleans())
def test_the_decoder_layer_by_hand_is_that_of_torch(
    heads,
    head_dim,
    feed,
    activation,
    eps,
    norm_first,
    bias,
    batch,
    length,
    seed,
    memory_length,
    masked,
    padded,
):
    torch.manual_seed(seed)
    width = heads * head_dim
    layer = nn.TransformerDecoderLayer(
        width,
        heads,
        feed,
        0.0,
        activation,
        eps,
        batch_first=True,
        norm_first=norm_first,
        bias=bias,
    )
    for parameter in layer.parameters():
        nn.init.normal_(parameter)
    x = torch.randn(batch, length, width)
    memory = torch.randn(batch, memory_length, width)
    mask = torch.ones(length, length, dtype=torch.bool).triu(1) if masked else None
    padding = None
    if padded:
        padding = torch.rand(batch, memory_length) < 0.5
        padding[:, 0] = False
    expected = layer(x, memory, tgt_mask=mask, memory_key_padding_mask=padding)
    close(decode(layer, x, memory, mask, padding), expected)


@given(length=sizes, features=st.integers(1, 8), seed=seeds)
def test_attention_without_positions_follows_a_permutation(length, features, seed):
    torch.manual_seed(seed)
    layer = nn.TransformerEncoderLayer(2 * features, 2, 8, 0.0, batch_first=True)
    x = torch.randn(2, length, 2 * features)
    order = torch.randperm(length)
    close(layer(x[:, order]), layer(x)[:, order])


@given(positions=st.integers(1, 40), half=st.integers(1, 16))
def test_the_sinusoids_are_sines_and_cosines_of_the_paper(positions, half):
    table = rebuilt("create/attention/no_order.py").sinusoids(positions, 2 * half)
    assert table.shape == (positions, 2 * half)
    for position in range(positions):
        for i in range(half):
            angle = position / 10_000 ** (2 * i / (2 * half))
            assert table[position, 2 * i].item() == pytest.approx(math.sin(angle), abs=1e-4)
            assert table[position, 2 * i + 1].item() == pytest.approx(math.cos(angle), abs=1e-4)
