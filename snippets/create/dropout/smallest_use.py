import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(p=0.25)
x = torch.ones(2, 8)
print("train:")
print(dropout(x))
dropout.eval()
print("eval returns x itself:", dropout(x) is x)
