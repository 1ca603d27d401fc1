import pickle

import torch
from torch import nn


class SimpleMLP(nn.Sequential):
    def __init__(self, in_f, inter_f, out_f):
        lin_in, lin_out = nn.Linear(in_f, inter_f), nn.Linear(inter_f, out_f)
        super().__init__(lin_in, lin_out)


torch.save(SimpleMLP(3, 10, 1), "whole.pt")
try:
    torch.load("whole.pt")
except pickle.UnpicklingError as error:
    first, *lines = str(error).splitlines()
    print("UnpicklingError:", first.partition(".")[0])
    for line in lines:
        if "2.6" in line or "Unsupported" in line:
            print(line.strip().partition(" Re")[0].partition(" Pl")[0])

model = torch.load("whole.pt", weights_only=False)
print("weights_only=False:", type(model).__name__)
