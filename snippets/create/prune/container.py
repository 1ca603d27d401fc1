import torch
from torch.nn.utils import prune

w = torch.tensor([[1.0, 2, 3, 4], [5, 6, 7, 8]])
left = prune.CustomFromMask(torch.tensor([[0, 0, 1, 1], [0, 1, 1, 1]]))
mask = left.compute_mask(w, torch.ones_like(w))
print("first mask: ", mask.int().tolist())

half = prune.L1Unstructured(amount=0.4)
half._tensor_name = "weight"
container = prune.PruningContainer(half)
mask = container.compute_mask(w, mask)  # the last method, on what is left
print("second mask:", mask.int().tolist())
print("pruned:     ", (w * mask).int().tolist())

other = prune.L1Unstructured(amount=1)
other._tensor_name = "bias"
try:
    container.add_pruning_method(other)
except ValueError as error:
    print("ValueError:", str(error).partition(" to ")[0])
