import io

import torch


def size_saved(tensor):
    file = io.BytesIO()
    torch.save(tensor, file)
    return len(file.getvalue())


table = torch.zeros(1000, 1000)
row = table[0]  # a view: it shares the table's storage
print("table is over 4,000,000 bytes:", size_saved(table) > 4_000_000)
print("row is over 4,000,000 bytes:", size_saved(row) > 4_000_000)
print("row.clone() is under 10,000:", size_saved(row.clone()) < 10_000)
