import warnings

import torch

index = torch.tensor([0, 0])
values = torch.tensor([1.0, 2.0])
print("enabled:", torch.are_deterministic_algorithms_enabled())
torch.use_deterministic_algorithms(True)
print("enabled:", torch.are_deterministic_algorithms_enabled())
try:
    torch.zeros(3).put_(index, values)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(". ")[0])

torch.use_deterministic_algorithms(True, warn_only=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.zeros(3).put_(index, values)
print("UserWarning:", str(caught[0].message).partition(", but")[0])

torch.use_deterministic_algorithms(True)
print("empty:", torch.empty(2).tolist())
added = torch.zeros(3).put_(index, values, accumulate=True)
print("put_, accumulate:", added.tolist())
