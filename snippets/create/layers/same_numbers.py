import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 8, 8)
words = torch.tensor([[1, 4], [2, 0]])
target = torch.randint(3, (2, 8, 8))

linear = nn.Linear(8, 5)
conv = nn.Conv2d(3, 4, kernel_size=3, stride=2)
embedding = nn.Embedding(5, 6)
norm = nn.LayerNorm(8)
prelu = nn.PReLU()
pairs = [
    (linear(x), F.linear(x, linear.weight, linear.bias)),
    (conv(x), F.conv2d(x, conv.weight, conv.bias, stride=2)),
    (embedding(words), F.embedding(words, embedding.weight)),
    (norm(x), F.layer_norm(x, [8], norm.weight, norm.bias)),
    (prelu(x), F.prelu(x, prelu.weight)),
    (nn.ReLU()(x), F.relu(x)),
    (nn.Softmax(dim=1)(x), F.softmax(x, dim=1)),
    (nn.MaxPool2d(2)(x), F.max_pool2d(x, 2)),
    (nn.CrossEntropyLoss()(x, target), F.cross_entropy(x, target)),
]
for of_layer, of_function in pairs:
    print(torch.allclose(of_layer, of_function), tuple(of_layer.shape))
