import torch


def move(batch, device):
    if isinstance(batch, torch.Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: move(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return type(batch)(move(value, device) for value in batch)
    return batch


# the check
batch = {"x": torch.ones(2), "pair": [torch.ones(2), (torch.ones(2), "name")]}
moved = move(batch, "meta")
found = [moved["x"], moved["pair"][0], moved["pair"][1][0]]
devices = [tensor.device.type for tensor in found]
if devices != ["meta"] * 3:
    print("not yet: wanted three tensors on meta, got", devices)
elif moved["pair"][1][1] != "name" or not isinstance(moved["pair"][1], tuple):
    print("not yet: wanted the name kept, in a tuple, got", moved["pair"][1])
else:
    print("solved")
