import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn

layer = nn.BatchNorm1d(2)
save_file(layer.state_dict(), "norm.safetensors", {"epoch": "3"})

with open("norm.safetensors", "rb") as file:
    header_size = int.from_bytes(file.read(8), "little")
    header = json.loads(file.read(header_size))
    content = bytearray(file.read())

print("epoch", header.pop("__metadata__")["epoch"])
for name, entry in header.items():
    start, end = entry["data_offsets"]
    # One square for every four bytes of the file.
    inside = [start <= byte < end for byte in range(0, len(content), 4)]
    squares = "".join("■" if byte else "□" for byte in inside)
    print(f"{name:20} {squares} {entry['dtype']} {entry['shape']}")

start, end = header["running_var"]["data_offsets"]
ours = torch.frombuffer(content[start:end], dtype=torch.float32)
state = load_file("norm.safetensors")
print("same values:", torch.equal(ours, state["running_var"]))
print("format versions kept:", hasattr(state, "_metadata"))
Path("norm.safetensors").unlink()
