import io
import pickletools
import zipfile

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(3, 2).state_dict(), file)

archive = zipfile.ZipFile(file)
for entry in archive.infolist():
    print(f"{entry.filename:28} {entry.file_size:4} bytes")

print("data.pkl imports:")
for opcode, argument, _ in pickletools.genops(archive.read("archive/data.pkl")):
    if opcode.name == "GLOBAL":
        print("  ", argument)
