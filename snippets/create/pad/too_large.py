import torch
import torch.nn.functional as F

signal = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
for mode, pad in [("reflect", (4, 0)), ("circular", (5, 0))]:
    try:
        F.pad(signal, pad, mode=mode)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

print(F.pad(signal, (3, 0), mode="reflect"))
print(F.pad(F.pad(signal, (3, 0), mode="reflect"), (3, 0), mode="reflect"))
print(signal[:, torch.arange(-6, 4) % 4])  # circular, any number of times
print(F.pad(signal, (6, 0), mode="replicate"))
