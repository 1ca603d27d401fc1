import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(2, 3, batch_first=True)
steps = torch.randn(1, 4, 2)  # batch, time, features
_, alone = gru(steps)

end = F.pad(steps, (0, 0, 0, 3))  # three steps of zeros behind
start = F.pad(steps, (0, 0, 3, 0))
for name, padded in {"end": end, "start": start}.items():
    output, last = gru(padded)
    print(name, "last state:", torch.allclose(last, alone))

output, _ = gru(end)
print("step 3:", torch.allclose(output[:, 3], alone[0]))  # the last real step

conv = nn.Conv1d(2, 3, 3)
signal = steps.transpose(1, 2)
changed = signal.clone()
changed[..., 3] = 9.0  # the last step
for name, pad in {"both": (1, 1), "start": (2, 0)}.items():
    now = conv(F.pad(signal, pad))[0]
    then = conv(F.pad(changed, pad))[0]
    sees = (now != then).any(0)
    print(name, "sees the change at:", sees.nonzero()[:, 0].tolist())
