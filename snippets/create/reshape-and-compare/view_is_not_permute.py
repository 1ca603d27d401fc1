import torch

photo = torch.zeros(4, 6, 3)  # (height, width, channels)
photo[:, :3] = 1.0  # the left half is white

wrong = photo.view(3, 4, 6)
right = photo.permute(2, 0, 1)
assert wrong.shape == right.shape
print("row  permute  view")
for row in range(4):
    good = "".join("·█"[int(cell)] for cell in right[0, row])
    bad = "".join("·█"[int(cell)] for cell in wrong[0, row])
    print(f"{row:3}  {good}   {bad}")
