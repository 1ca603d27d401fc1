import torch
import torch.nn.functional as F

# New memory now holds nan instead of what another tensor left there.
torch.use_deterministic_algorithms(True)

signals = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 0.0]]])
for mode in ("reflect", "circular"):
    print(mode, F.pad(signals, (3, -3), mode=mode)[0, 0].tolist())
torch.use_deterministic_algorithms(False)

cropped = F.pad(signals, (0, -3))  # two cells are left
for mode in ("reflect", "circular"):
    print(mode, F.pad(cropped, (1, 0), mode=mode)[0, 0].tolist())
    try:
        F.pad(cropped, (3, 0), mode=mode)
    except RuntimeError as error:
        print(mode, error)
