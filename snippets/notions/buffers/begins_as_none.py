import torch
from torch import nn


class Late(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", None)

    def forward(self, x):
        if self.mean is None:
            self.mean = x.detach().mean(0)
        return x - self.mean


class MakesRoom(Late):
    def __init__(self):
        super().__init__()
        self.register_load_state_dict_pre_hook(make_room)


def make_room(module, state_dict, prefix, *others):
    saved = state_dict.get(prefix + "mean")
    if module.mean is None and saved is not None:
        module.mean = torch.empty_like(saved)


used = Late()
used(torch.tensor([[1.0, 2.0], [3.0, 6.0]]))
try:
    Late().load_state_dict(used.state_dict())
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())

loaded = MakesRoom()
print(loaded.load_state_dict(used.state_dict()))
print("mean:", loaded.mean.tolist())
