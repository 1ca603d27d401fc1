import torch
from torch.nn.utils.rnn import pack_sequence

a = torch.tensor([10, 11, 12, 13])
b = torch.tensor([20, 21])
c = torch.tensor([30])
packed = pack_sequence([a, b, c])

print("step  a   b   c   batch_sizes")
start = 0
for step, size in enumerate(packed.batch_sizes.tolist()):
    row = packed.data[start : start + size].tolist()
    start += size
    cells = [*map(str, row), "··", "··"][:3]
    print(f"t={step} ", *(f"{cell:3}" for cell in cells), f"{size}")
