import torch
from table import table
from torch import nn

torch.manual_seed(0)
tokens = torch.randn(4, 5, 6)  # (sample, time, feature)
signal = torch.randn(4, 3, 8)  # (sample, channel, time)
image = torch.randn(4, 3, 8, 8)
volume = torch.randn(4, 3, 8, 8, 8)
ids = torch.tensor([[1, 2, 0], [4, 4, 1], [0, 3, 3], [1, 1, 2]])
window = {"kernel_size": 3, "padding": 1}
print(
    table(
        [nn.Identity(), tokens, 1],
        [nn.Linear(6, 2), tokens, 1],
        [nn.Bilinear(6, 6, 2), tokens, tokens, 1],
        [nn.Embedding(10, 4), ids, 1],
        [nn.EmbeddingBag(10, 4), ids, 1],
        [nn.Conv1d(3, 4, **window), signal, 2],
        [nn.Conv2d(3, 4, **window), image, 3],
        [nn.Conv3d(3, 4, **window), volume, 4],
        [nn.ConvTranspose1d(3, 4, **window), signal, 2],
        [nn.ConvTranspose2d(3, 4, **window), image, 3],
        [nn.ConvTranspose3d(3, 4, **window), volume, 4],
        [nn.Unfold(3), image, None],
        [nn.Fold((9, 9), 3), torch.randn(4, 27, 49), None],
    )
)
