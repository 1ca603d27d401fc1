import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
logits = torch.randn(4, 3, requires_grad=True)
padded = torch.tensor([0, 2, -100, -100])

loss = cross_entropy(logits, padded)
first_two = cross_entropy(logits[:2], padded[:2])
print("mean over the kept", torch.equal(loss, first_two))
loss.backward()
rows = logits.grad.abs().sum(dim=1) > 0
print("rows with a gradient", rows.tolist())

minus_one = padded.where(padded >= 0, -1)
try:
    cross_entropy(logits, minus_one)
except IndexError as error:
    print("IndexError:", error)
chosen = cross_entropy(logits, minus_one, ignore_index=-1)
print("ignore_index=-1", torch.equal(chosen, loss))

soft = logits.detach().softmax(dim=1)
plain = cross_entropy(logits, soft)
same = torch.equal(cross_entropy(logits, soft, ignore_index=-1), plain)
print("probabilities, ignore_index=-1: no effect", same)
try:
    cross_entropy(logits, soft, ignore_index=0)
except RuntimeError as error:
    print("RuntimeError:", error)
