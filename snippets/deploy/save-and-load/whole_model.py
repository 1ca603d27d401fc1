import pickle

import torch
from torch import nn


class SimpleMLP(nn.Sequential):
    def __init__(self, in_features, hidden, out_features):
        first = nn.Linear(in_features, hidden)
        last = nn.Linear(hidden, out_features)
        super().__init__(first, last)


torch.save(SimpleMLP(3, 10, 1), "whole.pt")
try:
    torch.load("whole.pt")
except pickle.UnpicklingError as error:
    message = str(error)
    print("UnpicklingError:", message.partition(".")[0])
    reason = message[message.index("WeightsUnpickler error") :]
    print(reason.partition(" Please")[0])

model = torch.load("whole.pt", weights_only=False)
print("weights_only=False:", type(model).__name__)
