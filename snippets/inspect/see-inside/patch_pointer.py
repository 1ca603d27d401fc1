import torch
from patching import restored
from pointer_net import pointers, trained

net = trained()
torch.manual_seed(1)
clean, _ = pointers(200)
clean[:, 4] = 2
clean[:, 0] = (clean[:, 2] + 1) % 5  # so that the two answers differ
corrupted = clean.clone()
corrupted[:, 4] = 0  # points at place 0 instead of 2

print(restored(net, clean, corrupted))
