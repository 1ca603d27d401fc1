import io
from argparse import Namespace

import torch

options = Namespace(lr=0.1)
file = io.BytesIO()
torch.save({"options": options}, file)

file.seek(0)
print(torch.serialization.get_unsafe_globals_in_checkpoint(file))

file.seek(0)
with torch.serialization.safe_globals([Namespace]):
    print(torch.load(file))

plain = io.BytesIO()
torch.save({"options": vars(options)}, plain)
plain.seek(0)
print(torch.load(plain))
