from io import BytesIO

import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = mean

    def forward(self, x):
        if self.training:
            self.mean = x.detach().mean(0)
        return x - self.mean


def save_and_load(trained, fresh):
    trained(torch.tensor([[1.0, 2.0], [3.0, 6.0]]))
    file = BytesIO()
    torch.save(trained.state_dict(), file)
    file.seek(0)
    print("  load:", fresh.load_state_dict(torch.load(file)))
    print("  mean:", fresh.mean.tolist())
    print("  dtype after .double():", fresh.double().mean.dtype)


print("a plain tensor")
save_and_load(Center(torch.zeros(2)), Center(torch.zeros(2)))
print("a buffer")
save_and_load(
    Center(nn.Buffer(torch.zeros(2))),
    Center(nn.Buffer(torch.zeros(2))),
)
