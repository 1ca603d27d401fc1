import torch
from torch.utils.data import DataLoader


def second_epoch(stop_early):
    generator = torch.Generator().manual_seed(0)
    loader = DataLoader(range(6), None, shuffle=True, generator=generator)
    for step, _ in enumerate(loader):
        if stop_early and step == 4:
            break
    return list(loader)


def second_epoch_by_number(stop_early):
    generator = torch.Generator()
    loader = DataLoader(range(6), None, shuffle=True, generator=generator)
    for epoch in range(2):
        generator.manual_seed(epoch)
        order = []
        for step, index in enumerate(loader):
            order.append(index)
            if stop_early and epoch == 0 and step == 4:
                break
    return order


for function in second_epoch, second_epoch_by_number:
    print(function.__name__, function(False) == function(True))
