import torch
from torch import nn


class OldGain(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(8.0))


class Gain(nn.Module):
    _version = 2  # version 1 kept the gain itself, this one its logarithm

    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(0.0))
        self.register_load_state_dict_pre_hook(migrate)


def migrate(module, state, prefix, metadata, *rest):
    if metadata.get("version", 1) < 2:
        state[prefix + "gain"] = state[prefix + "gain"].log2()


gain = Gain()
for title, state in {
    "version 1": OldGain().state_dict(),
    "version 2": gain.state_dict(),
    "version 2, as a plain dict": dict(gain.state_dict()),
}.items():
    saved = state["gain"].item()
    gain.load_state_dict(state)
    print(f"{title}: {saved:.3f} saved, {gain.gain.item():.3f} loaded")
