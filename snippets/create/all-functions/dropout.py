import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
signal = torch.randn(2, 3, 8)
image = torch.randn(2, 3, 8, 8)
volume = torch.randn(2, 3, 8, 8, 8)
print(call(F.dropout, signal))
print(call(F.dropout1d, signal))
print(call(F.dropout2d, image))
print(call(F.dropout3d, volume))
print(call(F.alpha_dropout, signal, 0.5, True))
print(call(F.feature_alpha_dropout, image, 0.5, True))
