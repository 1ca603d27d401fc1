import torch
from torch import nn

for fresh in (False, True):
    source, first, second = (nn.Linear(3, 1) for _ in range(3))
    nn.init.zeros_(source.weight)
    state = source.state_dict()
    first.load_state_dict(state, assign=True)

    if fresh:
        state = source.state_dict()
    second.load_state_dict(state)
    with torch.no_grad():
        second.weight.fill_(7)

    print("a new state_dict:" if fresh else "the same state_dict:")
    print("  metadata", state._metadata[""])
    print("  source", source.weight.tolist())
