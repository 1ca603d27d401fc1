"""docs/create/margins-and-ctc.md: losses with margins, and CTC, by hand and by torch."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

signs = rebuilt("create/margins-and-ctc/signs_by_hand.py")
margins = rebuilt("create/margins-and-ctc/margins_by_hand.py")
triplet = rebuilt("create/margins-and-ctc/triplet_by_hand.py")
paths = rebuilt("create/margins-and-ctc/paths_by_hand.py")

seeds = st.integers(0, 2**31)
reductions = st.sampled_from(["none", "sum", "mean"])
dtypes = st.sampled_from([torch.float32, torch.float64])


def reduced(values, reduction):
    return {"none": values, "sum": values.sum(), "mean": values.mean()}[reduction]


@given(
    samples=st.integers(1, 5),
    width=st.integers(1, 4),
    margin=st.sampled_from([0.0, 0.3, 1.0, -0.5]),
    reduction=reductions,
    dtype=dtypes,
    scale=st.sampled_from([0.1, 1.0, 20.0]),
    seed=seeds,
)
def test_losses_with_a_sign(samples, width, margin, reduction, dtype, scale, seed):
    torch.manual_seed(seed)
    x = scale * torch.randn(samples, dtype=dtype)
    other = scale * torch.randn(samples, dtype=dtype)
    vectors = scale * torch.randn(samples, width, dtype=dtype)
    others = scale * torch.randn(samples, width, dtype=dtype)
    y = torch.randint(2, (samples,)).to(dtype) * 2 - 1
    given_margin = {"margin": margin, "reduction": reduction}
    for loss, inputs, values in (
        (nn.SoftMarginLoss(reduction=reduction), [x], signs.soft_margin(x, y)),
        (nn.HingeEmbeddingLoss(**given_margin), [x], signs.hinge_embedding(x, y, margin)),
        (nn.MarginRankingLoss(**given_margin), [x, other],
         signs.margin_ranking(x, other, y, margin)),
        (nn.CosineEmbeddingLoss(**given_margin), [vectors, others],
         signs.cosine_embedding(vectors, others, y, margin)),
    ):  # fmt: skip
        torch.testing.assert_close(reduced(values, reduction), loss(*inputs, y))


@given(
    samples=st.integers(1, 4),
    classes=st.integers(1, 5),
    p=st.sampled_from([1, 2]),
    margin=st.sampled_from([0.1, 1.0, 3.0]),
    weighted=st.booleans(),
    reduction=reductions,
    dtype=dtypes,
    seed=seeds,
)
def test_losses_over_classes(samples, classes, p, margin, weighted, reduction, dtype, seed):
    torch.manual_seed(seed)
    x = torch.randn(samples, classes, dtype=dtype)
    weight = torch.rand(classes, dtype=dtype) if weighted else None

    y = torch.randint(classes, (samples,))
    loss = nn.MultiMarginLoss(p=p, margin=margin, weight=weight, reduction=reduction)
    values = margins.multi_margin(x, y, p=p, margin=margin, weight=weight)
    torch.testing.assert_close(reduced(values, reduction), loss(x, y))

    listed = torch.full((samples, classes), -1)
    for row in range(samples):
        several = torch.randperm(classes)[: torch.randint(classes + 1, ())]
        listed[row, : len(several)] = several
    values = margins.multilabel_margin(x, listed)
    loss = nn.MultiLabelMarginLoss(reduction=reduction)
    torch.testing.assert_close(reduced(values, reduction), loss(x, listed))

    y = torch.randint(2, (samples, classes)).to(dtype)
    loss = nn.MultiLabelSoftMarginLoss(weight=weight, reduction=reduction)
    values = margins.multilabel_soft_margin(x, y, 1.0 if weight is None else weight)
    torch.testing.assert_close(reduced(values, reduction), loss(x, y))


@given(
    samples=st.integers(1, 4),
    width=st.integers(1, 5),
    margin=st.sampled_from([0.1, 1.0, 5.0]),
    p=st.sampled_from([1.0, 2.0, 3.0]),
    eps=st.sampled_from([1e-6, 1e-2]),
    swap=st.booleans(),
    reduction=reductions,
    dtype=dtypes,
    seed=seeds,
)
def test_triplets(samples, width, margin, p, eps, swap, reduction, dtype, seed):
    torch.manual_seed(seed)
    rows = [torch.randn(samples, width, dtype=dtype) for _ in range(3)]
    given_settings = {"margin": margin, "p": p, "eps": eps, "swap": swap}
    loss = nn.TripletMarginLoss(reduction=reduction, **given_settings)
    values = triplet.triplet(*rows, **given_settings)
    torch.testing.assert_close(reduced(values, reduction), loss(*rows))

    own = nn.TripletMarginWithDistanceLoss(
        distance_function=nn.PairwiseDistance(p=p, eps=eps),
        margin=margin,
        swap=swap,
        reduction=reduction,
    )
    torch.testing.assert_close(own(*rows), loss(*rows))


@settings(deadline=None)
@given(
    steps=st.integers(1, 5),
    classes=st.integers(2, 3),
    length=st.integers(0, 3),
    blank=st.integers(0, 1),
    dtype=dtypes,
    seed=seeds,
)
def test_the_sum_over_paths(steps, classes, length, blank, dtype, seed):
    torch.manual_seed(seed)
    logs = torch.randn(steps, 1, classes, dtype=dtype).log_softmax(dim=2)
    allowed = torch.tensor([each for each in range(classes) if each != blank])
    target = allowed[torch.randint(len(allowed), (length,))]
    lengths = torch.tensor([steps]), torch.tensor([length])
    wanted = nn.CTCLoss(blank=blank, reduction="none")(logs, target.unsqueeze(0), *lengths)
    found = paths.ctc(logs[:, 0], target.tolist(), blank=blank)
    torch.testing.assert_close(found.to(dtype).unsqueeze(0), wanted)
