import torch
from torch import nn

pool = nn.MaxPool1d(2, return_indices=True)
unpool = nn.MaxUnpool1d(2)
signal = torch.tensor([[[-3.0, -1.0, 2.0, 5.0]]])
pooled, indices = pool(signal)
back = unpool(pooled, indices)
print(back)  # -3 and 2 are lost
print(pooled)
print(pool(back)[0])  # the zero exceeds -1

overlapping = nn.MaxPool1d(3, stride=1, return_indices=True)
pooled, indices = overlapping(torch.tensor([[[1.0, 2.0, 9.0, 2.0, 1.0]]]))
print(pooled, indices)  # one number in three windows
print(nn.MaxUnpool1d(3, stride=1)(pooled, indices))  # written once

pooled.requires_grad_()
nn.MaxUnpool1d(3, stride=1)(pooled, indices).sum().backward()
print(pooled.grad)  # each of the three gets the gradient
