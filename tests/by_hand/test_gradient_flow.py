"""docs/inspect/gradient-flow.md: backward, spectra and attributions by hand."""

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

backward = rebuilt("inspect/gradient-flow/backward_by_hand.py")
spectrum = rebuilt("inspect/gradient-flow/spectrum_by_hand.py")
integrated = rebuilt("inspect/gradient-flow/integrated.py").integrated_gradients
never_fires = rebuilt("inspect/gradient-flow/never_fires.py").never_fires

seeds = st.integers(0, 2**31)
sizes = st.integers(1, 6)


@given(
    widths=st.lists(sizes, min_size=2, max_size=6),
    kinds=st.lists(st.sampled_from(sorted(backward.SLOPES, key=str)), min_size=6, max_size=6),
    ends_with_linear=st.booleans(),
    bias=st.booleans(),
    batch=sizes,
    seed=seeds,
)
def test_backward_by_hand_is_that_of_autograd(
    widths, kinds, ends_with_linear, bias, batch, seed
) -> None:
    torch.manual_seed(seed)
    model: Any = nn.Sequential()
    for before, after, kind in zip(widths, widths[1:], kinds, strict=False):
        model.extend([nn.Linear(before, after, bias=bias), kind()])
    if ends_with_linear:
        model = model[:-1]
    model.double()
    x = torch.randn(batch, widths[0], dtype=torch.double)
    target = torch.randn(batch, widths[-1], dtype=torch.double)
    (model(x) - target).square().mean().backward()
    found = backward.gradients_by_hand(
        model, x, lambda output: 2 * (output - target) / output.numel()
    )
    wanted = [layer.weight.grad for layer in model if isinstance(layer, nn.Linear)]
    torch.testing.assert_close(found, wanted)


@given(rows=sizes, columns=sizes, rank=sizes, factor=st.sampled_from([0.01, 1, 100]), seed=seeds)
def test_singular_values_by_hand_are_those_of_torch(rows, columns, rank, factor, seed) -> None:
    torch.manual_seed(seed)
    left = torch.randn(rows, rank, dtype=torch.double)
    weight = factor * left @ torch.randn(rank, columns, dtype=torch.double)
    wanted = torch.linalg.svdvals(weight)
    found = spectrum.singular_values(weight)
    torch.testing.assert_close(found, wanted, rtol=1e-5, atol=1e-6 * factor * rank)
    stable = spectrum.stable_rank(weight)
    torch.testing.assert_close(stable, (wanted / wanted[0]).square().sum())
    assert 1 - 1e-9 <= stable <= min(rows, columns, rank) + 1e-9


@given(
    plans=st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=3),
    image=st.booleans(),
    batches=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    seed=seeds,
)
def test_units_that_never_fire_are_counted_over_all_batches(plans, image, batches, seed) -> None:
    torch.manual_seed(seed)
    model = nn.Sequential()
    for plan in plans:
        layer: Any = nn.Conv2d(4, 4, 1) if image else nn.Linear(4, 4)
        with torch.no_grad():  # a unit fires for the sample whose first input is 1, or never
            layer.weight.zero_()
            layer.weight[:, 0] = 1
            layer.bias.copy_(torch.tensor([-9.0 if dead else -0.5 for dead in plan]))
        model.extend([layer, nn.ReLU()])
    shape = (sum(batches), 4, 2, 2) if image else (sum(batches), 4)
    x = torch.zeros(shape)
    x[-1] = 1.0
    found = never_fires(model, x.split(batches))
    h, wanted = x, {}
    with torch.no_grad():
        for index, layer in enumerate(model):
            h = layer(h)
            if isinstance(layer, nn.ReLU):
                fires = (h > 0).transpose(0, 1).flatten(1).any(1)
                wanted[str(index)] = int((~fires).sum())
    assert found == wanted
    assert found["1"] == sum(plans[0])
    assert not any(module._forward_hooks for module in model.modules())


@given(inputs=sizes, batch=sizes, seed=seeds)
def test_integrated_gradients_are_complete(inputs, batch, seed) -> None:
    torch.manual_seed(seed)
    net: Any = nn.Sequential(nn.Linear(inputs, 8), nn.Tanh(), nn.Linear(8, 1)).double()
    x, baseline = torch.randn(2, batch, inputs, dtype=torch.double)
    baseline[:, 0] = x[:, 0]
    shares = integrated(net, x, baseline, steps=200)
    wanted = (net(x) - net(baseline)).detach().squeeze(1)
    torch.testing.assert_close(shares.sum(1), wanted, rtol=1e-4, atol=1e-4)
    assert not shares[:, 0].any()  # equal to its baseline
    weight = net[0].weight[0].detach()
    linear = integrated(lambda point: point @ weight, x, baseline, steps=1)
    torch.testing.assert_close(linear, weight * (x - baseline))
    assert all(parameter.grad is None for parameter in net.parameters())


@given(
    sizes_=st.lists(st.integers(1, 5), min_size=1, max_size=4), scale=st.floats(0, 9), seed=seeds
)
def test_the_share_of_saturated_outputs_is_that_of_all_samples(sizes_, scale, seed) -> None:
    torch.manual_seed(seed)
    model: Any = nn.Sequential(nn.Linear(3, 4), nn.Sequential(nn.Sigmoid()), nn.Sigmoid())
    model[0].weight.data *= scale
    x = torch.randn(sum(sizes_), 3)
    found = rebuilt("inspect/gradient-flow/answer_saturated.py").saturated(model, x.split(sizes_))
    first = model[:2](x)
    wanted = {"1.0": first, "2": model[2](first)}
    for name, output in wanted.items():
        share = ((output < 0.01) | (output > 0.99)).double().mean().item()
        assert abs(found[name] - share) <= 1.01 / output.numel()
    assert found.keys() == wanted.keys()


@given(rows=sizes, columns=sizes, share=st.floats(0.01, 0.98), kernel=st.booleans(), seed=seeds)
def test_the_number_of_singular_values_is_the_smallest_that_is_enough(
    rows, columns, share, kernel, seed
) -> None:
    torch.manual_seed(seed)
    weight = torch.randn(rows, columns)
    squares = torch.linalg.svdvals(weight).square()
    found = rebuilt("inspect/gradient-flow/answer_rank_for.py").rank_for(
        weight.reshape(rows, columns, 1, 1) if kernel else weight, share
    )
    assert squares[:found].sum() / squares.sum() >= share - 1e-5
    assert squares[: found - 1].sum() / squares.sum() <= share + 1e-5
