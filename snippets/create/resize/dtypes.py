import torch
from torch.nn import functional as F

settings = {
    "nearest": {"mode": "nearest-exact"},
    "bilinear": {"mode": "bilinear"},
    "antialias": {"mode": "bilinear", "antialias": True},
    "area": {"mode": "area"},
}
print("dtype    ", *settings)
for dtype in ("float64", "float32", "bfloat16", "uint8", "int64", "bool"):
    image = torch.ones(1, 1, 4, 4).to(getattr(torch, dtype))
    cells = []
    for name, keywords in settings.items():
        try:
            F.interpolate(image, (2, 2), **keywords)
            cells.append(f"{'yes':>{len(name)}}")
        except NotImplementedError:
            cells.append(f"{'no':>{len(name)}}")
    print(f"{dtype:9}", *cells)
