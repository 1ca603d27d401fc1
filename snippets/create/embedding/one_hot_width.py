import torch
from torch.nn.functional import one_hot

for ids in (torch.tensor([0, 1]), torch.tensor([0, 4])):
    print(ids.tolist(), "->", tuple(one_hot(ids).shape), end=", ")
    print("num_classes=5:", tuple(one_hot(ids, num_classes=5).shape))

for ids, classes in ((torch.tensor([-1, 2]), 5), (torch.tensor([7, 2]), 5)):
    try:
        one_hot(ids, num_classes=classes)
    except RuntimeError as error:
        print(ids.tolist(), "RuntimeError:", error)
