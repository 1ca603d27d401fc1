import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn


class MeanOverTime(nn.Module):
    def forward(self, x):
        return x.mean(dim=1, keepdim=True).squeeze()


@settings(derandomize=True, database=None, deadline=None)
@given(
    samples=st.integers(1, 5),
    times=st.integers(1, 5),
    features=st.integers(2, 5),
)
def test_shape(samples, times, features):
    x = torch.randn(samples, times, features)
    assert MeanOverTime()(x).shape == (samples, features)


try:
    test_shape()
except AssertionError as error:
    print(*error.__notes__, sep="\n")
