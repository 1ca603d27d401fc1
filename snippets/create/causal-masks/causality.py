"""Test a model (batch, time, ...) -> (batch, time, ...) for leaks."""

import torch
from torch import nn


@torch.no_grad()
def first_leak(model, x, rtol=1e-4, atol=1e-5):
    """Return the first time whose input changes an earlier output."""
    before = model(x)
    for time in range(1, x.shape[1]):
        changed = x.clone()
        changed[:, time] = x[:, time].roll(1, dims=-1) * 2 + 1
        after = model(changed)[:, :time]
        if not torch.allclose(after, before[:, :time], rtol, atol):
            return time
    return None


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(1, 6, 8)
    print("Linear:", first_leak(nn.Linear(8, 8), x))
    rnn = nn.GRU(8, 8, batch_first=True)
    print("GRU:", first_leak(lambda x: rnn(x)[0], x))
    both = nn.GRU(8, 8, batch_first=True, bidirectional=True)
    print("bidirectional GRU:", first_leak(lambda x: both(x)[0], x))
