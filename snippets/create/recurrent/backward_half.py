import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 5, 3, requires_grad=True)  # (batch, time, features)
gru = nn.GRU(3, 4, batch_first=True, bidirectional=True)
output, h_n = gru(x)


def steps_read(state):
    (gradient,) = torch.autograd.grad(state.sum(), x, retain_graph=True)
    return (gradient[0] != 0).any(dim=1).sum().item()


forward = slice(None, 4)
backward = slice(4, None)
print("output[:, -1] forward half reads", steps_read(output[:, -1, forward]))
print("output[:, -1] backward half reads", steps_read(output[:, -1, backward]))
print("output[:, 0] backward half reads", steps_read(output[:, 0, backward]))

summary = torch.cat([h_n[-2], h_n[-1]], dim=-1)
print("summary", tuple(summary.shape), "reads", steps_read(summary[:, :4]))
print("and backward", steps_read(summary[:, 4:]), "steps of 5")
