import torch
from torch import nn


def norms(scale):
    torch.manual_seed(0)
    rnn = nn.RNN(3, 32, nonlinearity="relu")
    with torch.no_grad():
        rnn.weight_hh_l0.mul_(scale)
    output, _ = rnn(torch.randn(60, 4, 3))
    output[-1].sum().backward()
    before = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)
    after = nn.utils.get_total_norm([p.grad for p in rnn.parameters()])
    return before.item(), after.item()


for scale in (1.0, 3.0):
    before, after = norms(scale)
    size = "above 1000" if before > 1000 else "below 1000"
    print(f"weight_hh times {scale}: norm {size}, clipped to {after:.1f}")
