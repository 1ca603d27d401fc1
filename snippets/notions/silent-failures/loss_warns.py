import warnings

import torch
from torch import nn

prediction = torch.rand(4, 1)
target = torch.rand(4)
for loss in (
    nn.MSELoss(),
    nn.L1Loss(),
    nn.HuberLoss(),
    nn.HingeEmbeddingLoss(),
    nn.BCEWithLogitsLoss(),
):
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a warning stops, as an error does
        try:
            loss(prediction, target)
            says = "nothing"
        except (UserWarning, ValueError) as problem:
            first = str(problem).partition(". ")[0]
            says = f"{type(problem).__name__}: {first}"
    print(f"{type(loss).__name__}: {says}")
