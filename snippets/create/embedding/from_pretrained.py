import torch
from torch import nn

vectors = torch.ones(5, 3)
embedding = nn.Embedding.from_pretrained(vectors)
print("frozen:", not embedding.weight.requires_grad)

trained = nn.Embedding.from_pretrained(vectors, freeze=False)
optimizer = torch.optim.SGD(trained.parameters(), lr=1.0)
trained(torch.tensor([2])).sum().backward()
optimizer.step()
print("your tensor after a step:", vectors[2].tolist())
print("the frozen layer:        ", embedding.weight[2].tolist())

own = nn.Embedding.from_pretrained(vectors.clone(), freeze=False)
print("with clone() they share:", own.weight.data_ptr() == vectors.data_ptr())
