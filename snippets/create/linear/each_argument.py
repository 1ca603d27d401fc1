import torch
from torch import nn

plain = nn.Linear(3, 2)
no_bias = nn.Linear(3, 2, bias=False)
double = nn.Linear(3, 2, dtype=torch.float64)
empty = nn.Linear(3, 2, device="meta")

print(plain, [name for name, _ in plain.named_parameters()])
print(no_bias, no_bias.bias)
x = torch.ones(5, 3)
print("dtype of the output:", double(x.double()).dtype)
print("on meta, a shape without numbers:", empty(x.to("meta")).shape)
