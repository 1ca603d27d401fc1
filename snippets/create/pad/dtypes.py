import torch
import torch.nn.functional as F

dtypes = [torch.bfloat16, torch.complex64, torch.int64, torch.uint8, torch.bool]
print("dtype      constant   reflect  replicate  circular")
for dtype in dtypes:
    x = torch.ones(1, 1, 4).to(dtype)
    cells = ""
    for mode in ("constant", "reflect", "replicate", "circular"):
        try:
            padded = F.pad(x, (1, 1), mode=mode)
            cells += f"{'yes' if padded.dtype == dtype else 'other':>10}"
        except RuntimeError:
            cells += f"{'·':>10}"
    print(f"{str(dtype)[6:]:<9}{cells}")
mask = torch.tensor([[[True, False, False]]])
try:
    F.pad(mask, (1, 0), mode="replicate")
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(F.pad(mask.byte(), (1, 0), mode="replicate").bool())  # the cure
