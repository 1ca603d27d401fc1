import torch
from checks import check_batch_sizes, run
from torch import nn


class Squeezes(nn.Module):
    def forward(self, x):
        return x.mean(dim=2, keepdim=True).squeeze()


class Reshapes(nn.Module):
    def forward(self, x):
        return x.reshape(x.shape[0], -1)


torch.manual_seed(0)
x = torch.randn(4, 3, 5)
run(check_batch_sizes, nn.Flatten(), x)
run(check_batch_sizes, nn.Linear(5, 2), x)
run(check_batch_sizes, Squeezes(), x)
run(check_batch_sizes, Reshapes(), x)
run(check_batch_sizes, nn.BatchNorm1d(3), x[:, :, 0])

run(check_batch_sizes, nn.Conv1d(3, 2, 3), x, unbatched=True)
run(check_batch_sizes, nn.BatchNorm1d(3).eval(), x, unbatched=True)
