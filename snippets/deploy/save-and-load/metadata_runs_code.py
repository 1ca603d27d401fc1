import pickle
import shutil
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp


class Sly:
    def __reduce__(self):
        return print, ("print: I ran",)


folder = {"checkpoint_id": "checkpoint", "no_dist": True}
with warnings.catch_warnings(record=True):
    dcp.save({"weight": torch.ones(2)}, **folder)
    file = Path("checkpoint/.metadata")
    metadata = pickle.loads(file.read_bytes())
    metadata.planner_data = Sly()
    file.write_bytes(pickle.dumps(metadata))

    state = {"weight": torch.zeros(2)}
    dcp.load(state, **folder)
print(state)
shutil.rmtree("checkpoint")
