import pickle
from argparse import Namespace
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import torch
from torch import nn

values = [
    nn.Parameter(torch.ones(1)),
    {"numbers": {1, 2.0, 3j}, "text": [b"bytes", None]},
    torch.bfloat16,
    Counter("seen"),
    np.mean([1.0, 2.0]).item(),
    np.mean([1.0, 2.0]),
    np.ones(2),
    Namespace(lr=0.1),
    defaultdict(list),
    range(3),
    nn.functional.relu,
]
for value in values:
    torch.save(value, "value.pt")
    try:
        torch.load("value.pt")
        outcome = "ok"
    except pickle.UnpicklingError as error:
        outcome = "refused: " + str(error).split("GLOBAL ")[1].split()[0]
    print(f"{type(value).__name__:12}{outcome}")
Path("value.pt").unlink()
