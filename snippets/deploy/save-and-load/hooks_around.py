import torch
from torch import nn


def drop(module, state, prefix, metadata):
    del state[prefix + "0.weight"]


def strip(module, state, *rest):
    for key in list(state):
        state[key.removeprefix("_orig_mod.")] = state.pop(key)


def excuse(module, incompatible):
    print("missing:", incompatible.missing_keys)
    incompatible.missing_keys.remove("0.weight")


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model.register_state_dict_pre_hook(lambda *given: print("saving"))
model.register_state_dict_post_hook(drop)
model.register_load_state_dict_pre_hook(strip)
model.register_load_state_dict_post_hook(excuse)

state = torch.compile(model).state_dict()
print(*state)
print(model.load_state_dict(state))
