import torch
from torch import nn

print(nn.LinearCrossEntropyOptions(batch_chunk_size=2))
print(nn.factory_kwargs({"dtype": torch.float64}))
