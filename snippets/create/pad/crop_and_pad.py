import torch
import torch.nn.functional as F

# New memory now holds nan instead of what another tensor left there.
torch.use_deterministic_algorithms(True)

signals = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 0.0]]])
for mode in ("reflect", "circular"):
    both = F.pad(signals, (4, -3), mode=mode)
    print(mode, both[0, 0].tolist())
torch.use_deterministic_algorithms(False)

cropped = F.pad(signals, (0, -2))
print("reflect", F.pad(cropped, (2, 0), mode="reflect")[0, 0].tolist())
print("circular", F.pad(cropped, (2, 0), mode="circular")[0, 0].tolist())
