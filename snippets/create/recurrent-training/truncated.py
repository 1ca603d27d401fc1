import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(3, 4, batch_first=True)


def steps_reached(detach):
    """Return how many steps get a gradient from the last output."""
    x = torch.randn(2, 9, 3, requires_grad=True)
    first, second, third = x.split(3, dim=1)
    _, state = gru(first)
    _, state = gru(second, state)
    output, _ = gru(third, state.detach() if detach else state)
    output[:, -1].sum().backward()
    return (x.grad != 0).any(dim=2).any(dim=0).sum().item()


print("carried: ", steps_reached(detach=False), "of 9 steps")
print("detached:", steps_reached(detach=True), "of 9 steps")
