import io
import os
import pickle

import torch


class Planted:
    """Pickled as a call of any function; loading makes the call."""

    def __init__(self, function, argument):
        self.call = function, (argument,)

    def __reduce__(self):
        return self.call


def file_with(planted):
    file = io.BytesIO()
    torch.save({"weight": torch.ones(2), "bias": planted}, file)
    file.seek(0)
    return file


shell = Planted(os.system, "echo I ran")
harmless = Planted(print, "print: I ran")
for planted in [shell, harmless]:
    try:
        torch.load(file_with(planted))
    except pickle.UnpicklingError as error:
        [line] = [line for line in str(error).splitlines() if "GLOBAL" in line]
        print(line.strip().partition(" Please")[0])

print(torch.load(file_with(harmless), weights_only=False))
