import torch
from torch import nn


# your turn
def receptive_field(convs):
    """Return how many inputs in a row one output of the last layer sees."""
    field = 1
    for conv in reversed(convs):  # from the output to the input
        reach = conv.dilation[0] * (conv.kernel_size[0] - 1) + 1
        field = (field - 1) * conv.stride[0] + reach
    return field


# the check
def measured(convs):
    for conv in convs:
        nn.init.ones_(conv.weight)
    x = torch.zeros(1, 1, 200, requires_grad=True)
    nn.Sequential(*convs)(x)[0, 0, 1].backward()  # the second output
    seen = x.grad.flatten().nonzero().flatten()
    return (seen[-1] - seen[0] + 1).item()


wrong = []
for settings in [
    [(3, 1, 1)],
    [(3, 1, 1), (5, 1, 1)],
    [(3, 2, 1), (3, 2, 1), (2, 3, 1)],
    [(3, 1, 1), (3, 1, 2), (3, 1, 4)],
    [(2, 2, 3), (4, 1, 2)],
]:
    convs = [nn.Conv1d(1, 1, k, stride=s, dilation=d) for k, s, d in settings]
    found = receptive_field(convs)
    if found != measured(convs):
        wrong.append(f"{found} instead of {measured(convs)}: {settings}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
