import shutil
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

warnings.simplefilter("ignore")  # each call warns that there is one process
dcp.save({"weight": torch.ones(2), "step": 7}, checkpoint_id="checkpoint")

requests = {
    "one of the two": {"step": 0},
    "another dtype": {"weight": torch.zeros(2, dtype=torch.half)},
    "a name that is not there": {"weights": torch.zeros(2)},
    "another shape": {"weight": torch.zeros(3)},
}
for title, request in requests.items():
    print(title)
    try:
        dcp.load(request, checkpoint_id="checkpoint")
        print("  ", request)
    except CheckpointException as error:
        print("  ", str(error).splitlines()[-1])

print("an Exception:", issubclass(CheckpointException, Exception))
dcp_to_torch_save("checkpoint", "checkpoint/plain.pt")
print(torch.load("checkpoint/plain.pt"))
shutil.rmtree("checkpoint")
