import torch
from patching import restored
from pointer_net import pointers, trained

net = trained()
torch.manual_seed(1)
clean, _ = pointers(200)
clean[:, 4] = 2  # read place 2
corrupted = clean.clone()
corrupted[:, 2] = (clean[:, 2] + 1) % 5  # another digit stands there

print(restored(net, clean, corrupted))
