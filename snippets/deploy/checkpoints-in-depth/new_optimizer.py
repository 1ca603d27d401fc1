import shutil
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    get_optimizer_state_dict,
    set_optimizer_state_dict,
)

warnings.simplefilter("ignore")  # each call warns that there is one process


def new():
    model = nn.Linear(2, 1)
    return model, torch.optim.Adam(model.parameters())


model, adam = new()
model(torch.ones(1, 2)).sum().backward()
adam.step()
own = adam.state_dict()
named = get_optimizer_state_dict(model, adam)
dcp.save({"own": own, "named": named}, checkpoint_id="checkpoint")

model, adam = new()
own = adam.state_dict()  # asks for no moments: there are none yet
dcp.load({"own": own}, checkpoint_id="checkpoint")
adam.load_state_dict(own)
print("own state:", len(adam.state), "parameters have moments")

named = get_optimizer_state_dict(model, adam)  # makes moments of zeros
dcp.load({"named": named}, checkpoint_id="checkpoint")
set_optimizer_state_dict(model, adam, named)
print("by name:  ", len(adam.state), "parameters have moments")
print("steps:", *[state["step"].item() for state in adam.state.values()])
shutil.rmtree("checkpoint")
