import torch
from torch import nn
from torch.nn.parallel import DataParallel

layer = nn.Linear(2, 2)
calls = []


def hook(module, args, output):
    calls.append(module is layer)


layer.register_forward_hook(hook)

y = DataParallel(layer)(torch.ones(4, 2))
print("without a GPU, the layer itself is called:", calls)

# What DataParallel makes for each GPU:
replica = layer._replicate_for_data_parallel()
print("same hooks:", replica._forward_hooks is layer._forward_hooks)
for name, parameter in layer.named_parameters():
    setattr(replica, name, parameter.clone())
y = replica(torch.ones(4, 2))
print("given to the hook, not the layer:", calls)
