import io

import torch
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    get_optimizer_state_dict,
    set_optimizer_state_dict,
)


def build(*names):
    layers = {name: nn.Linear(1, 1, bias=False) for name in names}
    model = nn.ModuleDict(layers)
    return model, torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


old, old_sgd = build("body", "head")
old["body"].weight.grad = torch.zeros(1, 1)
old["head"].weight.grad = torch.full((1, 1), 7.0)
old_sgd.step()
file = io.BytesIO()
torch.save(get_optimizer_state_dict(old, old_sgd), file)

new, new_sgd = build("head", "body")
file.seek(0)
state = torch.load(file)
print("keys:", *state["state"])
set_optimizer_state_dict(new, new_sgd, state)
for name, weight in new.named_parameters():
    print(name, new_sgd.state[weight]["momentum_buffer"].item())
