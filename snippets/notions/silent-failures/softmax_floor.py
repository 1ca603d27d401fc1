import torch
from torch.nn.functional import cross_entropy

print("the lowest loss")
print("classes  logits  softmax first")
for classes in (2, 3, 10, 1000):
    logits = torch.zeros(1, classes)
    logits[0, 0] = 100.0  # class 0, without a doubt
    target = torch.tensor([0])
    right = cross_entropy(logits, target).item()
    twice = cross_entropy(logits.softmax(dim=1), target).item()
    print(f"{classes:7}  {right:6.4f}  {twice:.4f}")
