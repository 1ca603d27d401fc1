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

print("named in data.pkl:")
opcodes = pickletools.genops(archive.read("archive/data.pkl"))
for opcode, argument, _ in opcodes:
    if opcode.name == "GLOBAL":
        print("  ", argument)
