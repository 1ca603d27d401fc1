from functools import partial

import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 2)
        self.decoder = nn.Linear(2, 8)

    def encode(self, x):
        return self.encoder(x).tanh()

    def forward(self, x):
        return self.decoder(self.encode(x))


def print_name(name, module, args, output):
    print("  hook of", name)


model = Autoencoder()
model.register_forward_hook(partial(print_name, "model"))
model.encoder.register_forward_hook(partial(print_name, "model.encoder"))

x = torch.zeros(1, 8)
print("model(x):")
model(x)
print("model.encode(x):")
features = model.encode(x)
