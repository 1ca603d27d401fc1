import io
import pickle
from fractions import Fraction

import torch
from torch import nn


class Saves(nn.Module):
    def __init__(self, momentum=0.1):
        super().__init__()
        self.momentum = momentum

    def get_extra_state(self):
        return {"momentum": self.momentum}


class SavesAndLoads(Saves):
    def set_extra_state(self, state):
        self.momentum = state["momentum"]


for source, target in (
    (SavesAndLoads(0.5), SavesAndLoads()),
    (Saves(0.5), Saves()),
    (nn.Module(), SavesAndLoads()),
    (SavesAndLoads(Fraction(1, 2)), SavesAndLoads()),
):
    file = io.BytesIO()
    torch.save(source.state_dict(), file)
    file.seek(0)
    print(type(source).__name__, "->", type(target).__name__, end=": ")
    try:
        target.load_state_dict(torch.load(file))
        print(target.momentum)
    except RuntimeError as error:
        print("RuntimeError:", str(error).splitlines()[-1].strip())
    except pickle.UnpicklingError as error:
        print("UnpicklingError:", str(error).split(".")[0])
