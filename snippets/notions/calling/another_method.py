import torch
from torch import nn


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 2)
        self.decoder = nn.Linear(2, 8)

    def encode(self, x):
        return self.encoder(x)

    def forward(self, x, only_code=False):
        code = self.encode(x)
        if only_code:
            return code
        return self.decoder(code)


def note(module, args, output):
    fired.append(type(module).__name__)


fired: list[str] = []
model = Autoencoder()
model.register_forward_hook(note)
model.encoder.register_forward_hook(note)

x = torch.ones(1, 8)
model.encode(x)
print("model.encode(x):         hooks of", fired)

fired.clear()
model(x, only_code=True)
print("model(x, only_code=True): hooks of", fired)
