import torch
from torch import nn

embedding = nn.Embedding(10, 4)
for ids in (torch.tensor([1.0, 2.0]), torch.tensor([True, False])):
    try:
        embedding(ids)
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(" (while")[0])

print("int32:", tuple(embedding(torch.tensor([1, 2], dtype=torch.int32)).shape))
print("a number alone:", tuple(embedding(torch.tensor(3)).shape))
