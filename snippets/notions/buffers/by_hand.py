import torch
from torch import nn


class RunningStatistics(nn.Module):
    def __init__(self, features, momentum=0.1):
        super().__init__()
        self.momentum = momentum
        self.register_buffer("running_mean", torch.zeros(features))
        self.register_buffer("running_var", torch.ones(features))
        self.register_buffer("num_batches_tracked", torch.tensor(0))

    @torch.no_grad()
    def forward(self, x):
        if self.training:
            self.num_batches_tracked += 1
            share = self.momentum
            if share is None:  # the plain average of all batches
                share = 1 / self.num_batches_tracked.item()
            self.running_mean.lerp_(x.mean(0), share)
            self.running_var.lerp_(x.var(0), share)


torch.manual_seed(0)
ours = RunningStatistics(3)
theirs = nn.BatchNorm1d(3)
for training in (True, True, False):
    x = torch.randn(16, 3) + 5  # (batch, features)
    ours.train(training)(x)
    theirs.train(training)(x)
for name, buffer in theirs.named_buffers():
    same = torch.allclose(ours.get_buffer(name), buffer)
    print(f"{name:20} same: {same}")
print("batches:", ours.num_batches_tracked.item())
