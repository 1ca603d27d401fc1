import torch
from torch import nn


def load_second(take_state_anew):
    source = nn.Linear(3, 1)
    nn.init.zeros_(source.weight)
    state = source.state_dict()
    nn.Linear(3, 1).load_state_dict(state, assign=True)

    if take_state_anew:
        state = source.state_dict()
    second = nn.Linear(3, 1)
    second.load_state_dict(state)  # without assign=True
    with torch.no_grad():
        second.weight.fill_(7)
    print("  metadata:", state._metadata[""])
    print("  weight of the source:", source.weight.tolist())


print("the same state_dict")
load_second(take_state_anew=False)
print("a new state_dict")
load_second(take_state_anew=True)
