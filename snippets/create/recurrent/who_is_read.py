import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 4, 2, requires_grad=True)  # (batch, time, features)

print("batch_first  sequence  t=0   t=1   t=2   t=3")
for batch_first in (False, True):
    rnn = nn.RNN(2, 5, batch_first=batch_first)
    output, _ = rnn(x)
    state = output[1, 2]  # meant: sequence 1, step 2
    (gradient,) = torch.autograd.grad(state.sum(), x)
    for sequence, steps in enumerate(gradient):
        cells = ["read" if step.any() else "·" for step in steps]
        row = "  ".join(f"{cell:4}" for cell in cells).rstrip()
        print(f"{batch_first!s:11}  {sequence:<8}  {row}")
