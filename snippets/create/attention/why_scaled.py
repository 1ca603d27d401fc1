import torch

torch.manual_seed(0)
print("features  spread of the scores  largest weight of 8  scaled")
for features in (4, 64, 1024):
    q = torch.randn(1000, 1, features)
    k = torch.randn(1000, 8, features)
    scores = q @ k.transpose(1, 2)
    largest = scores.softmax(dim=2).amax(dim=2).mean().item()
    scaled = (scores / features**0.5).softmax(dim=2).amax(dim=2).mean().item()
    print(f"{features:8}  {scores.std().item():20.0f}", end="")
    print(f"  {largest:19.2f}  {scaled:6.2f}")
