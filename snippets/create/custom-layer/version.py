import torch
from torch import nn


class First(nn.Module):  # peak is the square
    def __init__(self, peak=9.0):
        super().__init__()
        self.register_buffer("peak", torch.tensor(peak))


class SameKey(First):  # peak is no square
    _version = 2

    def _load_from_state_dict(self, state, prefix, metadata, *rest):
        key = prefix + "peak"
        if metadata.get("version", 1) < 2 and key in state:
            state[key] = state[key].sqrt()
        super()._load_from_state_dict(state, prefix, metadata, *rest)


class NewKey(nn.Module):
    def __init__(self, peak_abs):
        super().__init__()
        self.register_buffer("peak_abs", torch.tensor(peak_abs))

    def _load_from_state_dict(self, state, prefix, metadata, *rest):
        if prefix + "peak" in state:
            state[prefix + "peak_abs"] = state.pop(prefix + "peak").sqrt()
        super()._load_from_state_dict(state, prefix, metadata, *rest)


for layer_class in (SameKey, NewKey):
    for saved in (First(), layer_class(3.0)):
        state = nn.Sequential(saved).state_dict()
        for given in (state, dict(state)):
            model = nn.Sequential(layer_class(1.0))
            model.load_state_dict(given)
            [peak] = model.buffers()
            names = [type(x).__name__ for x in (saved, given, model[0])]
            print(" -> ".join(names), f"{peak:.2f}")
