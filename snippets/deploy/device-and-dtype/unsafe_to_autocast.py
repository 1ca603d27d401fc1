import torch
from torch import nn
from torch._subclasses import FakeTensorMode

with FakeTensorMode():  # no GPU is needed to ask
    with torch.device("cuda"):
        logits = torch.ones(2, 2)
        target = torch.ones(2, 2)
    torch.set_autocast_enabled("cuda", True)
    try:
        nn.BCELoss()(logits.sigmoid(), target)
    except RuntimeError as error:
        print("RuntimeError:", str(error).splitlines()[0])
    print(nn.BCEWithLogitsLoss()(logits, target).dtype)
