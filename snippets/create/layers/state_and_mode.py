import torch
import torch.nn.functional as F
from torch import nn


class BatchNorm(nn.Module):
    def __init__(self, num_features, eps=1e-5, momentum=0.1):
        super().__init__()
        self.eps = eps
        self.momentum = momentum
        self.weight = nn.Parameter(torch.ones(num_features))
        self.bias = nn.Parameter(torch.zeros(num_features))
        self.register_buffer("running_mean", torch.zeros(num_features))
        self.register_buffer("running_var", torch.ones(num_features))

    def forward(self, x):
        return F.batch_norm(
            x,
            self.running_mean,  # written to, in train mode
            self.running_var,
            weight=self.weight,
            bias=self.bias,
            training=self.training,
            momentum=self.momentum,
            eps=self.eps,
        )


torch.manual_seed(0)
ours = BatchNorm(3)
theirs = nn.BatchNorm1d(3)
x = torch.randn(16, 3) + 5
for mode in (True, False):
    ours.train(mode)
    theirs.train(mode)
    output = ours(x)
    print("train" if mode else "eval")
    print("  same output:", torch.allclose(output, theirs(x)))
    print("  largest output:", round(output.max().item(), 1))
