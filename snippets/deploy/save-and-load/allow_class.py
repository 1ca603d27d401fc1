import io
from argparse import Namespace

import torch

file = io.BytesIO()
torch.save({"options": Namespace(lr=0.1)}, file)
file.seek(0)
print(torch.serialization.get_unsafe_globals_in_checkpoint(file))

file.seek(0)
with torch.serialization.safe_globals([Namespace]):
    print(torch.load(file))

file = io.BytesIO()
torch.save({"options": vars(Namespace(lr=0.1))}, file)
file.seek(0)
print(torch.load(file))
