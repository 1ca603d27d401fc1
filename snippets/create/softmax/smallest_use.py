import torch
from torch import nn

scores = torch.tensor([[1.0, 2.0, 4.0], [5.0, 5.0, 5.0]])
softmax = nn.Softmax(dim=1)
p = softmax(scores)
for row in p.tolist():
    print([round(value, 3) for value in row], "sum", round(sum(row), 3))
print("shifted:", torch.allclose(softmax(scores + 100), p))
print("same largest:", torch.equal(scores.argmax(1), p.argmax(1)))
