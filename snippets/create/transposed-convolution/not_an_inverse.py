import torch
import torch.nn.functional as F

torch.manual_seed(0)
signal = torch.tensor([[[1.0, 2.0, 4.0, 8.0, 16.0]]])
kernel = torch.tensor([[[1.0, 1.0, 1.0]]])
small = F.conv1d(signal, kernel)
back = F.conv_transpose1d(small, kernel)
print("signal", signal.flatten().round().int().tolist())
print("small ", small.flatten().round().int().tolist())
print("back  ", back.flatten().round().int().tolist())

other = signal + torch.tensor([1.0, -1.0, 0.0, 1.0, -1.0])
same = torch.equal(F.conv1d(other, kernel), small)
print("another signal, the same small one:", same)
