import io

import torch


def size(tensor):
    file = io.BytesIO()
    torch.save(tensor, file)
    return len(file.getvalue())


table = torch.zeros(1000, 1000)
row = table[0]
print("the row holds 4,000 bytes")
print("table over 4,000,000:", size(table) > 4_000_000)
print("row over 4,000,000:", size(row) > 4_000_000)
print("row.clone() under 10,000:", size(row.clone()) < 10_000)
