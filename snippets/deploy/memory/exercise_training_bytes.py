import torch
from torch import nn


# your turn
def training_bytes(model):
    return sum(16 * p.numel() for p in model.parameters())


# the check
def measured(model):
    optimizer = torch.optim.Adam(model.parameters())
    sum(p.sum() for p in model.parameters() if p.requires_grad).backward()
    optimizer.step()
    tensors = list(model.parameters())
    tensors += [p.grad for p in model.parameters() if p.grad is not None]
    for state in optimizer.state.values():
        tensors += state.values()
    return sum(tensor.nbytes for tensor in tensors)


plain = nn.Linear(30, 20)
frozen = nn.Sequential(nn.Linear(9, 8).requires_grad_(False), nn.Linear(8, 1))
frozen[1].double().bias.requires_grad_(False)
half = nn.Linear(30, 20).to(torch.bfloat16)
tied = nn.Sequential(nn.Linear(9, 9), nn.Linear(9, 9))
tied[1].weight = tied[0].weight
for model in (plain, frozen, half, tied):
    got = training_bytes(model)  # before the first step
    wanted = measured(model)
    if got != wanted:
        print(f"not yet: wanted {wanted} bytes, got {got}")
        break
else:
    print("solved")
