import torch
from torch import nn

conv = nn.Conv2d(1, 1, 3, padding=1, bias=False)
nn.init.ones_(conv.weight)  # each output is a sum of nine cells
flat = conv.weight.detach().flatten(1)
print(f"kernel as a matrix: {torch.linalg.svdvals(flat)[0]:.2f}")

for size in (4, 8, 16):
    image = torch.zeros(1, 1, size, size)
    matrix = torch.func.jacrev(conv)(image).reshape(size**2, size**2).detach()
    largest = torch.linalg.svdvals(matrix)[0]
    print(f"on {size:2} x {size:<2} cells:   {largest:.2f}")
