import shutil
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

folder = {"checkpoint_id": "checkpoint", "no_dist": True}
with warnings.catch_warnings(record=True):
    dcp.save({"weight": torch.ones(2), "step": 7}, **folder)
    for wanted in [
        {"step": 0},
        {"weight": torch.zeros(2, dtype=torch.half)},
        {"weights": torch.zeros(2)},
        {"weight": torch.zeros(3)},
    ]:
        try:
            dcp.load(wanted, **folder)
            print(wanted)
        except CheckpointException as error:
            print(str(error).splitlines()[-1])

print("an Exception:", issubclass(CheckpointException, Exception))
dcp_to_torch_save("checkpoint", "checkpoint/plain.pt")
print(torch.load("checkpoint/plain.pt"))
shutil.rmtree("checkpoint")
