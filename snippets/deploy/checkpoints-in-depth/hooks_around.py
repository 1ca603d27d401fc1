import torch
from torch import nn

PREFIX = "_orig_mod."


def announce(module, prefix, keep_vars):
    print("saving")


def leave_out(module, state, prefix, metadata):
    del state[prefix + "0.weight"]


def strip(module, state, prefix, *rest):
    for key in list(state):
        if key.startswith(prefix + PREFIX):
            short = key.removeprefix(prefix + PREFIX)
            state[prefix + short] = state.pop(key)


def excuse(module, incompatible):
    print("missing:", incompatible.missing_keys)
    incompatible.missing_keys.remove("0.weight")


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model.register_state_dict_pre_hook(announce)
model.register_state_dict_post_hook(leave_out)
model.register_load_state_dict_pre_hook(strip)
model.register_load_state_dict_post_hook(excuse)

state = torch.compile(model).state_dict()
print(*state)
print(model.load_state_dict(state))
