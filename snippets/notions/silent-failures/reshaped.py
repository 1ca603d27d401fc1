import torch

x = torch.tensor([[[1, 2, 3], [4, 5, 6]]])  # (batch, time=2, features=3)
print("x                 ", x.tolist())
print("reshape(1, 3, 2)  ", x.reshape(1, 3, 2).tolist())
print("transpose(1, 2)   ", x.transpose(1, 2).tolist())
