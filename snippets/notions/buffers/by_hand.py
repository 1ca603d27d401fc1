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
            self.running_mean.lerp_(x.mean(0), self.momentum)
            self.running_var.lerp_(x.var(0), self.momentum)
            self.num_batches_tracked += 1


torch.manual_seed(0)
ours, theirs = RunningStatistics(3), nn.BatchNorm1d(3, affine=False)
for mode in (True, True, False):
    x = torch.randn(16, 3) + 5  # (batch, features)
    ours.train(mode)(x)
    theirs.train(mode)(x)
for name, buffer in theirs.named_buffers():
    same = torch.allclose(ours.get_buffer(name), buffer)
    print(f"{name:20} same: {same}")
print(ours.load_state_dict(theirs.state_dict()))
