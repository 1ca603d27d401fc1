import io

import torch
from torch import nn


class OldGain(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.tensor(8.0))


class Gain(OldGain):
    _version = 2


def migrate(module, state, prefix, metadata, *rest):
    if metadata.get("version", 1) < 2:
        state[prefix + "gain"] = state[prefix + "gain"].log2()


file, gain = io.BytesIO(), Gain()
gain.register_load_state_dict_pre_hook(migrate)
torch.save(OldGain().state_dict(), file)
file.seek(0)
for state in (torch.load(file), gain.state_dict(), dict(gain.state_dict())):
    version = getattr(state, "_metadata", "no metadata")
    print(f"{state['gain'].item()} in the file, {version}")
    gain.load_state_dict(state)
    print(f"  {gain.gain.item():.3f} in the model")
