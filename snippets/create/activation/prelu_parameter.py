import torch
from torch import nn

prelu = nn.PReLU(num_parameters=2, init=0.25)
with torch.no_grad():
    prelu.weight[1] = 0.5
print([name for name, _ in prelu.named_parameters()])

images = -torch.ones(1, 2, 1, 3)
print(prelu(images)[0, :, 0].tolist())  # a slope for each channel

sequence = -torch.ones(1, 2, 3)  # batch, steps, features
print(prelu(sequence)[0].tolist())  # dimension 1 is the steps: no error
wide = -torch.ones(1, 4, 2)  # four steps of two features
try:
    prelu(wide)
except RuntimeError as error:
    print("RuntimeError:", error)

by_feature = wide.movedim(-1, 1)  # the cure: the features in dimension 1
print(prelu(by_feature).movedim(1, -1)[0].tolist())
