import io
import os
import pickle

import torch


class Weights:
    def __init__(self, function, argument):
        self.call = function, (argument,)

    def __reduce__(self):
        return self.call


for call in [(os.system, "echo I ran"), (print, "print: I ran")]:
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2), "bias": Weights(*call)}, file)
    file.seek(0)
    try:
        torch.load(file)
    except pickle.UnpicklingError as error:
        lines = [line for line in str(error).splitlines() if "GLOBAL" in line]
        print(lines[0].strip().partition(" Please")[0])

file.seek(0)
state = torch.load(file, weights_only=False)
print(state)
