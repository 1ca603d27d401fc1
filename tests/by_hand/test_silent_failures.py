"""docs/notions/silent-failures.md: what its sentences say of masks, softmax and shapes."""

import math

import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.nn.functional import cross_entropy, scaled_dot_product_attention

seeds = st.integers(0, 2**31)


@given(batch=st.integers(1, 6), classes=st.integers(2, 50), scale=st.floats(0, 50), seed=seeds)
def test_a_softmax_before_cross_entropy_leaves_a_floor(batch, classes, scale, seed):
    torch.manual_seed(seed)
    logits = scale * torch.randn(batch, classes)
    target = torch.randint(classes, (batch,))
    floor = math.log(1 + (classes - 1) / math.e)
    assert cross_entropy(logits.softmax(dim=1), target).item() >= floor - 1e-5


@given(batch=st.integers(1, 6), classes=st.integers(2, 50), scale=st.floats(0, 50), seed=seeds)
def test_a_log_softmax_before_cross_entropy_changes_nothing(batch, classes, scale, seed):
    torch.manual_seed(seed)
    logits = scale * torch.randn(batch, classes)
    target = torch.randint(classes, (batch,))
    twice = cross_entropy(logits.log_softmax(dim=1), target)
    torch.testing.assert_close(twice, cross_entropy(logits, target), rtol=1e-4, atol=1e-4)


@given(samples=st.integers(2, 9), seed=seeds)
def test_a_column_minus_a_row_is_lowest_where_all_predictions_are_the_mean(samples, seed):
    torch.manual_seed(seed)
    target = torch.randn(samples)
    mean = target.mean().expand(samples, 1)
    other = mean + 0.1 * torch.randn(samples, 1)
    lowest = ((mean - target) ** 2).mean()
    assert lowest <= ((other - target) ** 2).mean() + 1e-6


@given(
    batch=st.integers(1, 3),
    time=st.integers(1, 5),
    heads=st.sampled_from([1, 2]),
    seed=seeds,
)
def test_a_mask_for_the_module_is_the_inverse_of_one_for_the_function(batch, time, heads, seed):
    torch.manual_seed(seed)
    attention = nn.MultiheadAttention(4, heads, batch_first=True)
    x = torch.randn(batch, time, 4)
    keep = torch.rand(time, time) < 0.5
    keep |= torch.eye(time, dtype=torch.bool)  # no row that sees nothing
    projected = nn.functional.linear(x, attention.in_proj_weight, attention.in_proj_bias)
    q, k, v = (
        part.view(batch, time, heads, 4 // heads).transpose(1, 2) for part in projected.chunk(3, -1)
    )
    mixed = scaled_dot_product_attention(q, k, v, attn_mask=keep).transpose(1, 2)
    expected = attention.out_proj(mixed.reshape(batch, time, 4))
    torch.testing.assert_close(attention(x, x, x, attn_mask=~keep)[0], expected)


@given(time=st.integers(1, 6), seed=seeds)
def test_a_float_mask_means_the_same_to_both(time, seed):
    torch.manual_seed(seed)
    attention = nn.MultiheadAttention(4, 1, batch_first=True)
    x = torch.randn(2, time, 4)
    keep = torch.ones(time, time, dtype=torch.bool).tril()
    added = torch.zeros(time, time).masked_fill(~keep, -torch.inf)
    by_bool = attention(x, x, x, attn_mask=~keep)[0]
    torch.testing.assert_close(attention(x, x, x, attn_mask=added)[0], by_bool)
    torch.testing.assert_close(
        scaled_dot_product_attention(x, x, x, attn_mask=added),
        scaled_dot_product_attention(x, x, x, attn_mask=keep),
    )


@given(length=st.integers(1, 4), padding=st.integers(0, 3), seed=seeds)
def test_true_in_a_key_padding_mask_hides_a_position(length, padding, seed):
    torch.manual_seed(seed)
    attention = nn.MultiheadAttention(4, 2, batch_first=True)
    x = torch.randn(1, length + padding, 4)
    hidden = torch.arange(length + padding).unsqueeze(0) >= length
    padded = attention(x, x, x, key_padding_mask=hidden)[0][:, :length]
    alone = x[:, :length]
    torch.testing.assert_close(padded, attention(alone, alone, alone)[0])


@given(
    build=st.sampled_from([torch.optim.SGD, torch.optim.Adam, torch.optim.RMSprop]),
    steps=st.integers(1, 4),
    seed=seeds,
)
def test_the_state_of_an_optimizer_is_live_as_well(build, steps, seed):
    torch.manual_seed(seed)
    weight = nn.Parameter(torch.randn(3))
    options = {"momentum": 0.9} if build is torch.optim.SGD else {}
    optimizer = build([weight], lr=0.1, **options)
    weight.grad = torch.randn(3)
    optimizer.step()
    kept = {k: v for k, v in optimizer.state_dict()["state"][0].items() if v.ndim}
    before = {k: v.clone() for k, v in kept.items()}
    for _ in range(steps):
        optimizer.step()
    assert all(not torch.equal(before[k], v) for k, v in kept.items())
