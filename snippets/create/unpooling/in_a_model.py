import torch
from torch import nn

layers = [nn.MaxPool2d(2, return_indices=True), nn.Conv2d(3, 3, 1)]
try:
    nn.Sequential(*layers)(torch.rand(1, 3, 5, 6))
except TypeError as error:
    print(type(error).__name__ + ":", str(error)[:64])


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Conv2d(3, 8, 3, padding="same")
        self.pool = nn.MaxPool2d(2, return_indices=True)
        self.unpool = nn.MaxUnpool2d(2)
        self.decode = nn.Conv2d(8, 3, 3, padding="same")

    def forward(self, images):
        features = self.encode(images)
        pooled, indices = self.pool(features)
        back = self.unpool(pooled, indices, output_size=features.shape)
        return self.decode(back)


print(Autoencoder()(torch.rand(1, 3, 5, 6)).shape)
