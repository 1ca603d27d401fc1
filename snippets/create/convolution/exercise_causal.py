import torch
import torch.nn.functional as F
from torch import nn


# your turn
def causal(conv, x):
    """Apply a Conv1d without padding so that no output sees the future.

    The output is as long as the input, for stride 1 and any dilation.
    Zeros stand before the first input.
    """
    margin = conv.dilation[0] * (conv.kernel_size[0] - 1)
    return conv(F.pad(x, (margin // 2, margin - margin // 2)))


# the check
wrong = []
torch.manual_seed(0)
for kernel, dilation, groups in [(3, 1, 1), (2, 1, 2), (3, 4, 1), (1, 1, 1)]:
    conv = nn.Conv1d(2, 4, kernel, dilation=dilation, groups=groups)
    x = torch.randn(3, 2, 20) if kernel > 1 else torch.randn(2, 20)
    found = causal(conv, x)
    weights = (conv.weight, conv.bias)
    zeros = dilation * (kernel - 1)  # here on both sides
    wanted = F.conv1d(x, *weights, 1, zeros, dilation, groups)[..., :20]
    text = f"kernel {kernel}, dilation {dilation}, groups {groups}: "
    if found.shape != wanted.shape:
        wrong.append(text + f"the output has shape {tuple(found.shape)}")
    elif not torch.allclose(found, wanted, atol=1e-5):
        wrong.append(text + "other numbers")
print(f"not yet: {wrong[0]}" if wrong else "solved")
