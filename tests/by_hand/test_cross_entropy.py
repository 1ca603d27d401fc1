"""docs/create/cross-entropy.md: cross entropy of all kinds, by hand and by torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.functional import cross_entropy, nll_loss

indices = rebuilt("create/cross-entropy/cross_entropy_by_hand.py").by_hand
soft = rebuilt("create/cross-entropy/probabilities_by_hand.py").soft_by_hand
binary = rebuilt("create/binary-cross-entropy/binary_by_hand.py")

seeds = st.integers(0, 2**31)
reductions = st.sampled_from(["none", "sum", "mean"])
extra = st.lists(st.integers(1, 3), max_size=2).map(tuple)
dtypes = st.sampled_from([torch.float32, torch.float64])
scales = st.sampled_from([0.1, 1.0, 30.0])
smoothings = st.sampled_from([0.0, 0.1, 0.5, 1.0])
drawn = {
    "samples": st.integers(1, 4),
    "classes": st.integers(1, 5),
    "extra": extra,
    "weighted": st.booleans(),
    "reduction": reductions,
    "dtype": dtypes,
    "scale": scales,
    "seed": seeds,
}


def weights(classes, weighted, dtype):
    return torch.rand(classes, dtype=dtype) + 0.1 if weighted else None


@given(**drawn, smoothing=smoothings, hidden=st.sampled_from([0.0, 0.3, 1.0]), index=st.booleans())
def test_of_class_indices(
    samples, classes, extra, weighted, reduction, dtype, scale, seed, smoothing, hidden, index
):
    torch.manual_seed(seed)
    logits = scale * torch.randn(samples, classes, *extra, dtype=dtype)
    target = torch.randint(classes, (samples, *extra))
    ignore_index = 0 if index else -100
    target = target.where(torch.rand(target.shape) >= hidden, ignore_index)
    settings = {
        "weight": weights(classes, weighted, dtype),
        "reduction": reduction,
        "ignore_index": ignore_index,
    }
    found = indices(logits, target, label_smoothing=smoothing, **settings)
    wanted = nn.CrossEntropyLoss(label_smoothing=smoothing, **settings)(logits, target)
    torch.testing.assert_close(found, wanted, equal_nan=True)
    found = indices(logits, target, **settings)
    wanted = nn.NLLLoss(**settings)(logits.log_softmax(dim=1), target)
    torch.testing.assert_close(found, wanted, equal_nan=True)


@given(**drawn, smoothing=smoothings)
def test_of_class_probabilities(
    samples, classes, extra, weighted, reduction, dtype, scale, seed, smoothing
):
    torch.manual_seed(seed)
    logits = scale * torch.randn(samples, classes, *extra, dtype=dtype)
    target = torch.randn(samples, classes, *extra, dtype=dtype).softmax(dim=1)
    settings = {
        "weight": weights(classes, weighted, dtype),
        "reduction": reduction,
        "label_smoothing": smoothing,
    }
    found = soft(logits, target, **settings)
    torch.testing.assert_close(found, cross_entropy(logits, target, **settings))


def reduced(values, reduction):
    return {"none": values, "sum": values.sum(), "mean": values.mean()}[reduction]


@given(
    shape=st.lists(st.integers(1, 4), max_size=3).map(tuple),
    weighted=st.booleans(),
    positive=st.booleans(),
    hard=st.booleans(),
    reduction=reductions,
    dtype=dtypes,
    scale=st.sampled_from([0.1, 1.0, 30.0, 200.0]),
    seed=seeds,
)
def test_of_yes_and_no(shape, weighted, positive, hard, reduction, dtype, scale, seed):
    torch.manual_seed(seed)
    logits = scale * torch.randn(shape, dtype=dtype)
    target = torch.rand(shape, dtype=dtype)
    target = target.round() if hard else target
    width = shape[-1:]
    weight = torch.rand(width, dtype=dtype) + 0.1 if weighted else None
    pos_weight = torch.rand(width, dtype=dtype) + 0.1 if positive else None

    wanted = nn.BCEWithLogitsLoss(weight=weight, reduction=reduction, pos_weight=pos_weight)
    ones = torch.ones(width, dtype=dtype)
    w = ones if weight is None else weight
    p = ones if pos_weight is None else pos_weight
    values = binary.bce_with_logits(logits, target, w, p)
    torch.testing.assert_close(reduced(values, reduction), wanted(logits, target))

    chances = logits.sigmoid()
    values = binary.bce(chances, target, w)
    wanted = nn.BCELoss(weight=weight, reduction=reduction)
    torch.testing.assert_close(reduced(values, reduction), wanted(chances, target))


@given(
    samples=st.integers(1, 9),
    features=st.integers(1, 4),
    classes=st.integers(1, 6),
    bias=st.booleans(),
    weighted=st.booleans(),
    reduction=reductions,
    chunk=st.sampled_from([None, 1, 2, 100]),
    policy=st.sampled_from(["auto", "accurate", "balanced", "compact"]),
    seed=seeds,
)
def test_the_loss_with_a_linear_layer_in_chunks_is_that_of_both(
    samples, features, classes, bias, weighted, reduction, chunk, policy, seed
):
    torch.manual_seed(seed)
    weight = weights(classes, weighted, torch.float32)
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=chunk, acc_policy=policy)
    loss = nn.LinearCrossEntropyLoss(
        features, classes, bias=bias, weight=weight, reduction=reduction, options=options
    )
    x = torch.randn(samples, features)
    target = torch.randint(classes, (samples,))
    ours = x.clone().requires_grad_()
    found = loss(ours, target)
    theirs = x.clone().requires_grad_()
    wanted = cross_entropy(loss.linear(theirs), target, weight, reduction=reduction)
    torch.testing.assert_close(found, wanted)
    found.sum().backward()
    gradient = loss.linear.weight.grad
    assert gradient is not None
    gradient = gradient.clone()
    loss.zero_grad()
    wanted.sum().backward()
    torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(gradient, loss.linear.weight.grad, rtol=1e-4, atol=1e-5)


@given(
    samples=st.integers(1, 5),
    cuts=st.sampled_from([[1], [2], [1, 4], [2, 3, 7]]),
    head_bias=st.booleans(),
    div_value=st.sampled_from([1.0, 2.0]),
    seed=seeds,
)
def test_the_adaptive_softmax_is_the_nll_of_its_own_probabilities(
    samples, cuts, head_bias, div_value, seed
):
    torch.manual_seed(seed)
    loss = nn.AdaptiveLogSoftmaxWithLoss(8, 9, cuts, div_value=div_value, head_bias=head_bias)
    x = torch.randn(samples, 8)
    target = torch.randint(9, (samples,))
    logs = loss.log_prob(x)
    result = loss(x, target)
    torch.testing.assert_close(logs.exp().sum(dim=1), torch.ones(samples))
    torch.testing.assert_close(result.loss, nll_loss(logs, target))
    torch.testing.assert_close(result.output, logs[torch.arange(samples), target])
    assert torch.equal(loss.predict(x), logs.argmax(dim=1))
