import io
import pickle
from argparse import Namespace
from collections import Counter, defaultdict

import numpy as np
import torch
from torch import nn

for value in [
    nn.Parameter(torch.ones(1)),
    {"numbers": {1, 2.0, 3j}, "text": [b"bytes", None]},
    torch.bfloat16,
    Counter("seen"),
    np.mean([1.0, 2.0]).item(),
    np.mean([1.0, 2.0]),
    Namespace(lr=0.1),
    defaultdict(list),
    nn.functional.relu,
]:
    file = io.BytesIO()
    torch.save(value, file)
    file.seek(0)
    print(f"{type(value).__name__:12}", end="")
    try:
        torch.load(file)
        print("ok")
    except pickle.UnpicklingError as error:
        print("refused:", str(error).split("GLOBAL ")[1].split()[0])
