import torch
from table import table
from torch import nn

torch.manual_seed(0)
a = torch.randn(4, 3)
b = torch.randn(4, 3)
c = torch.randn(4, 3)
signs = torch.tensor([1.0, -1.0, 1.0, -1.0])
classes = torch.tensor([0, 2, 1, 2])
steps = torch.randn(6, 4, 3).log_softmax(2)
words = torch.tensor([[1, 2], [2, 1], [1, 1], [2, 2]])
lengths = [torch.full((4,), 6), torch.full((4,), 2)]
print(
    table(
        [nn.CosineEmbeddingLoss(), a, b, signs],
        [nn.TripletMarginLoss(), a, b, c],
        [nn.TripletMarginWithDistanceLoss(), a, b, c],
        [nn.LinearCrossEntropyLoss(3, 3), a, classes],
        [nn.CTCLoss(), steps, words, *lengths],
        [nn.CosineSimilarity(), a, b],
        [nn.PairwiseDistance(), a, b],
    )
)
