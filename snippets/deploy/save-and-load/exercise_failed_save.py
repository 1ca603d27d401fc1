import pickle
from pathlib import Path

import torch


# your turn
def save(state, path):
    torch.save(state, path)


# the check
last, refused = Path("last.pt"), False
save({"step": 1}, last)
try:
    save({"step": 2, "rule": lambda step: 0.1}, last)
except (AttributeError, pickle.PicklingError):
    refused = True
try:
    got = torch.load(last)
except RuntimeError as error:
    got = str(error).partition(". ")[0]
last.unlink()
if refused and got == {"step": 1}:
    print("solved")
else:
    print(f"not yet: wanted an error and step 1, got {refused} and\n{got}")
