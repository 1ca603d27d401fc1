import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(1, 8, num_layers=2, nonlinearity="relu", bias=False, dropout=0.5)
with torch.no_grad():
    rnn.weight_ih_l0.fill_(1.0)  # layer 0 gives a one for each unit
    rnn.weight_ih_l1.copy_(torch.eye(8))  # layer 1 repeats what it gets
    rnn.weight_hh_l0.zero_()
    rnn.weight_hh_l1.zero_()


def drawn(units):
    return "".join("█" if unit > 0 else "·" for unit in units)


ones = torch.ones(4, 1)  # (time, features)
rows = {}
for mode in (True, False):
    rnn.train(mode)
    output, _ = rnn(ones)
    rows[mode] = [drawn(units) for units in output]

print("step  train mode  eval mode")
for t in range(4):
    print(f"t={t}   {rows[True][t]}    {rows[False][t]}")
