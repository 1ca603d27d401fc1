import warnings

import torch
from torch import nn

prediction = torch.zeros(4, 1)
target = torch.zeros(4)
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="Using a target size")
    try:
        nn.functional.mse_loss(prediction, target)
    except UserWarning as error:
        print("UserWarning:", str(error).partition(". ")[0])
