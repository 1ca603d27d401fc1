from weakref import ref

import torch

seen = []


def step(rows):
    activations = torch.ones(rows, 1000)
    seen.append(ref(activations))
    if rows > 8:
        # Raised by hand, because this program has to run on a CPU.
        raise torch.OutOfMemoryError
    return activations.sum()


rows = 16
failed = False
try:
    step(rows)
except torch.OutOfMemoryError:
    failed = True
    print("in the except clause, activations alive:", seen[0]() is not None)
if failed:
    print("after it, activations alive:", seen[0]() is not None)
    for _ in range(2):  # the same rows, in two smaller batches
        step(rows // 2)
    print("done in two batches of", rows // 2)
