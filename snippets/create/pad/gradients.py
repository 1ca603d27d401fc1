import torch
import torch.nn.functional as F

print("mode         0   1   2   3   4")  # the cells of the signal
for mode in ("constant", "reflect", "replicate", "circular"):
    signal = torch.ones(1, 5, requires_grad=True)
    F.pad(signal, (3, 1), mode=mode).sum().backward()
    counts = "".join(f"{int(count):>4}" for count in signal.grad[0])
    print(f"{mode:<10}{counts}")
signal = torch.ones(1, 5, requires_grad=True)
F.pad(signal, (-1, 1)).sum().backward()
counts = "".join(f"{int(count):>4}" for count in signal.grad[0])
print(f"{'crop':<10}{counts}")
