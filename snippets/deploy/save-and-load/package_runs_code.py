import io
import logging
import zipfile
from pathlib import Path

import torch
from torch import nn


class Planted:
    def __reduce__(self):
        return print, ("print: I ran",)


program = torch.export.export(nn.Linear(2, 1), (torch.ones(1, 2),))
torch.export.save(program, "good.pt2")

# Copy the archive; only the example inputs become another pickle.
example_inputs = io.BytesIO()
torch.save(((Planted(),), {}), example_inputs)
with (
    zipfile.ZipFile("good.pt2") as good,
    zipfile.ZipFile("planted.pt2", "w") as planted,
):
    for name in good.namelist():
        content = good.read(name)
        if name.endswith("sample_inputs/model.pt"):
            content = example_inputs.getvalue()
        planted.writestr(name, content)

logging.disable()  # torch logs a warning, after the pickle has run
print("loaded:", type(torch.export.load("planted.pt2")).__name__)
Path("good.pt2").unlink()
Path("planted.pt2").unlink()
