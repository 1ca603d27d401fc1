import torch
from torch import nn

images = torch.zeros(2, 3, 4, 4)
head = nn.Linear(48, 5)
try:
    head(images)
except RuntimeError as error:
    print("RuntimeError:", error)
print("rows of mat1:", 2 * 3 * 4, "- its columns, the last dimension:", 4)

flat = images.flatten(start_dim=1)
print("flattened:", tuple(flat.shape), "->", tuple(head(flat).shape))
