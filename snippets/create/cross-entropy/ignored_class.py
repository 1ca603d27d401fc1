import torch
from torch.nn.functional import cross_entropy

logits = torch.tensor([[0.0, 1.0, 1.0]], requires_grad=True)
target = torch.tensor([1])

loss = cross_entropy(logits, target, ignore_index=0)
loss.backward()
print(f"class 0 ignored   {loss.item():.4f}", end="  gradient ")
print([round(number, 2) for number in logits.grad[0].tolist()])

without = cross_entropy(logits[:, 1:], target - 1)
print(f"class 0 left out  {without.item():.4f}")
