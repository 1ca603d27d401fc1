"""docs/inspect/tests-over-all-layers.md: its questions, and what its answers of exercises find."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn import functional

FOLDER = "inspect/tests-over-all-layers"
questions = rebuilt(f"{FOLDER}/questions.py")
window = rebuilt(f"{FOLDER}/answer_sees.py").window
relative_error = rebuilt(f"{FOLDER}/answer_relative.py").relative_error
seeds = st.integers(0, 2**31)


class Padded(nn.Module):
    def __init__(self, left: int, right: int) -> None:
        super().__init__()
        self.padding = (left, right)
        self.conv = nn.Conv1d(1, 1, left + right + 1)

    def forward(self, x):
        return self.conv(functional.pad(x, self.padding))


@given(left=st.integers(0, 3), right=st.integers(0, 3), seed=seeds)
def test_a_convolution_sees_as_far_as_it_is_padded(left, right, seed):
    torch.manual_seed(seed)
    layer = Padded(left, right)
    assert window(layer) == (left, right)
    x = torch.randn(3, 1, 9)
    assert questions.mixes(layer, [x], 2) == ("yes" if right else "no")
    assert questions.mixes(layer, [x], 0) == "no"


@given(
    weights=st.lists(st.floats(-1, 1).filter(lambda w: abs(w) > 0.1), min_size=3, max_size=3),
    dim=st.integers(0, 2),
    seed=seeds,
)
def test_a_mean_over_a_dimension_mixes_it_alone(weights, dim, seed):
    torch.manual_seed(seed)

    class Mean(nn.Module):
        def forward(self, x):
            return x * torch.tensor(weights) + x.mean(dim, keepdim=True)

    x = torch.randn(4, 5, 3)
    for other in range(3):
        assert questions.mixes(Mean(), [x], other) == ("yes" if other == dim else "no")


@given(
    a=st.floats(-10, 10, width=32),
    b=st.floats(-10, 10, width=32),
    atol=st.floats(1e-3, 1),
    rtol=st.floats(1e-3, 1),
)
def test_close_is_the_formula(a, b, atol, rtol):
    difference = abs(a - b)
    allowed = atol + rtol * abs(b)
    if abs(difference - allowed) < 1e-5:
        return  # rounding decides
    ours, theirs = torch.tensor([a]), torch.tensor([b])
    close = difference < allowed
    assert torch.allclose(ours, theirs, atol=atol, rtol=rtol) == close
    if close:
        torch.testing.assert_close(ours, theirs, atol=atol, rtol=rtol)
    else:
        with pytest.raises(AssertionError):
            torch.testing.assert_close(ours, theirs, atol=atol, rtol=rtol)


@given(size=st.integers(1, 5), scale=st.floats(1e-3, 1e3), share=st.floats(0, 1), seed=seeds)
def test_the_relative_error_is_the_share_that_was_planted(size, scale, share, seed):
    torch.manual_seed(seed)
    exact = torch.rand(size, dtype=torch.float64) * scale + scale
    ours = exact.clone()
    ours[torch.randint(size, ())] += share * exact.max()
    assert relative_error(ours, exact) == pytest.approx(share, rel=1e-6, abs=1e-9)
