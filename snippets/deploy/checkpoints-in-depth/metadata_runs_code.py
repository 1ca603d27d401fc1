import pickle
import shutil
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp


class Planted:
    def __reduce__(self):
        return print, ("print: I ran",)


warnings.simplefilter("ignore")  # each call warns that there is one process
dcp.save({"weight": torch.ones(2)}, checkpoint_id="checkpoint")
file = Path("checkpoint/.metadata")
metadata = pickle.loads(file.read_bytes())
metadata.planner_data = Planted()
file.write_bytes(pickle.dumps(metadata))

state = {"weight": torch.zeros(2)}
dcp.load(state, checkpoint_id="checkpoint")
print(state)
shutil.rmtree("checkpoint")
