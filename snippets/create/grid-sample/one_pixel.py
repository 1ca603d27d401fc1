import torch
from torch.nn import functional as F

image = torch.tensor([[4.0, 8, 12], [24, 28, 32]]).view(1, 1, 2, 3)
print("    x     y  edges  centers")
for x, y in [(0.0, 0.0), (0.0, -0.5), (-2 / 3, -0.5), (-1.0, -1.0)]:
    grid = torch.tensor([x, y]).view(1, 1, 1, 2)
    edges = F.grid_sample(image, grid, align_corners=False).item()
    centers = F.grid_sample(image, grid, align_corners=True).item()
    print(f"{x:5.2f} {y:5.2f}  {edges:5.2f}  {centers:7.2f}")
