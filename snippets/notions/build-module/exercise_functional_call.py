import torch
from torch import func, nn


# your turn
def functional_call(module, tensors, x):
    return module(x)


# the check
net, x = nn.Sequential(nn.Linear(3, 1)), torch.ones(5, 3)
own = dict(net.named_parameters())
tensors = {key: torch.ones(p.shape) for key, p in own.items()}
wanted = func.functional_call(net, tensors, x)
same = torch.allclose(functional_call(net, tensors, x), wanted)
kept = all(own[key] is p for key, p in net.named_parameters())
if same and kept:
    print("solved")
else:
    print(f"not yet: wanted True, True: same output {same}, kept {kept}")
