import torch
from torch import nn

logits = torch.tensor([[[-5.0, -3.0, -8.0, -2.0]]])
inside = nn.MaxPool1d(3, stride=1, padding=1)
pool = nn.MaxPool1d(3, stride=1)
low = float("-inf")
print(inside(logits))
print(pool(nn.ZeroPad1d(1)(logits)))  # the zeros win
print(pool(nn.ConstantPad1d(1, low)(logits)))

lowest = torch.iinfo(torch.int32).min  # an integer has no -inf
image = torch.tensor([[[[-5, -3], [-8, -2]]]], dtype=torch.int32)
padded = nn.ConstantPad2d((1, 0, 0, 0), lowest)(image)
print(nn.MaxPool2d(2, stride=1)(padded))
