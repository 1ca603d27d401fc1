import torch
from table import table
from torch import nn

torch.manual_seed(0)
tokens = torch.randn(4, 5, 6)  # (sample, time, feature)
signal = torch.randn(4, 3, 8)  # (sample, channel, time)
image = torch.randn(4, 3, 8, 8)
volume = torch.randn(4, 3, 8, 8, 8)
classes = torch.tensor([0, 1, 5, 3])
many = nn.AdaptiveLogSoftmaxWithLoss(16, 8, cutoffs=[2, 4])
print(
    table(
        [nn.Softmax(dim=-1), tokens, 1],
        [nn.LogSoftmax(dim=-1), tokens, 1],
        [nn.Softmin(dim=-1), tokens, 1],
        [nn.Softmax2d(), image, 3],
        [many, torch.randn(4, 16), classes, None],
        [nn.Dropout(), tokens, 1],
        [nn.Dropout1d(), signal, 2],
        [nn.Dropout2d(), image, 3],
        [nn.Dropout3d(), volume, 4],
        [nn.AlphaDropout(), tokens, 1],
        [nn.FeatureAlphaDropout(), image, 3],
    )
)
