import torch
from torch.nn import functional as F

labels = torch.tensor([[0, 0, 4], [0, 4, 4]])  # class 0 and class 4
try:
    F.interpolate(labels[None, None], (4, 6))
except NotImplementedError as error:
    print("NotImplementedError:", error)

blurred = F.interpolate(labels[None, None].float(), (4, 6), mode="bilinear")
print("bilinear     ", blurred.round().long().unique().tolist())

kept = F.interpolate(labels[None, None].double(), (4, 6), mode="nearest-exact")
print("nearest-exact", kept.long().unique().tolist())

mask = labels == 4
larger = F.interpolate(mask[None, None].byte(), (4, 6), mode="nearest-exact")
print("bool mask    ", larger.bool().sum().item(), "of 24")
