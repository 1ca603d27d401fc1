import torch
from torch import nn


def show(name, values):
    print(f"{name:10}", [round(number, 2) for number in values.tolist()])


pos_weight = torch.tensor([1.0, 9.0])  # one number for each class
loss = nn.BCEWithLogitsLoss(reduction="none", pos_weight=pos_weight)
logits = torch.zeros(3, 2)  # (samples, classes)
show("yes", loss(logits, torch.ones(3, 2)).mean(dim=0))
show("no", loss(logits, torch.zeros(3, 2)).mean(dim=0))

images = torch.zeros(3, 2, 2, 2)  # (samples, classes, height, width)
yes = torch.ones(3, 2, 2, 2)
show("by class", loss(images, yes).mean(dim=(0, 2, 3)))
show("by column", loss(images, yes).mean(dim=(0, 1, 2)))

shaped = pos_weight.view(2, 1, 1)
loss = nn.BCEWithLogitsLoss(reduction="none", pos_weight=shaped)
show("cured", loss(images, yes).mean(dim=(0, 2, 3)))
