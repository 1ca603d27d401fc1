import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 2)
        self.decoder = nn.Linear(2, 8)

    def encode(self, x):
        return self.encoder(x)

    def forward(self, x):
        return self.decoder(self.encode(x))


def encode(model):
    return tuple(model.encode(torch.ones(1, 8)).shape)


for wrapper in (AveragedModel, nn.DataParallel):
    wrapped = wrapper(Autoencoder())
    try:
        encode(wrapped)
    except AttributeError as error:
        print(f"AttributeError: {error}")
    inner = wrapped.module.cpu()  # with one GPU, DataParallel moved it there
    print("  .module.encode:", encode(inner))
