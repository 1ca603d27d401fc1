import torch
from torch.nn import functional as F

edge = torch.tensor([0, 0, 255, 255], dtype=torch.uint8).view(1, 1, 1, 4)
as_float = F.interpolate(edge.float(), (1, 8), mode="bicubic")
as_bytes = F.interpolate(edge, (1, 8), mode="bicubic")
print("float  ", as_float.flatten().round().int().tolist())
print("uint8  ", as_bytes.flatten().tolist())
print("wrapped", as_float.int().to(torch.uint8).flatten().tolist())
clamped = as_float.round().clamp(0, 255).to(torch.uint8)
print("clamped", clamped.flatten().tolist())
