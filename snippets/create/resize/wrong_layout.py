import torch
from torch.nn import functional as F

photo = torch.rand(3, 32, 48)  # (channels, height, width)
print("no batch:     ", tuple(F.interpolate(photo, scale_factor=0.5).shape))
cured = F.interpolate(photo[None], scale_factor=0.5)[0]
print("cured:        ", tuple(cured.shape))

batch = torch.rand(2, 32, 48, 3)  # (batch, height, width, channels)
print("channels last:", tuple(F.interpolate(batch, size=(16, 24)).shape))
cured = F.interpolate(batch.movedim(-1, 1), size=(16, 24)).movedim(1, -1)
print("cured:        ", tuple(cured.shape))
