import torch
from torch import nn


# your turn
def set_forget_bias(lstm, value):
    """Let each forget gate of an nn.LSTM have the bias value in sum."""
    size = lstm.hidden_size
    with torch.no_grad():
        for name, parameter in lstm.named_parameters():
            if name.startswith("bias_ih"):
                parameter[size : 2 * size].fill_(value)
            elif name.startswith("bias_hh"):
                parameter[size : 2 * size].zero_()


# the check
wrong = []
for layers, both, bias in ((1, False, True), (3, True, True), (2, True, False)):
    lstm = nn.LSTM(3, 4, layers, bidirectional=both, bias=bias)
    old = {name: p.detach().clone() for name, p in lstm.named_parameters()}
    kept = [*lstm.parameters()]
    try:
        set_forget_bias(lstm, 1.5)
    except AttributeError as error:
        wrong.append(str(error))
    if any(a is not b for a, b in zip(kept, lstm.parameters(), strict=True)):
        wrong.append("an optimizer would hold the old parameters")
    new = lstm.state_dict()
    for name, before in old.items():
        now = new[name]
        if name.startswith("bias"):
            other = name.replace("_ih", "_xx").replace("_hh", "_ih")
            other = other.replace("_xx", "_hh")
            before = before + old[other]
            now = now + new[other]
            before[4:8] = 1.5
        if not torch.allclose(now, before):
            wrong.append(f"{name} of {lstm}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
