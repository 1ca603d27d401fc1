import warnings

import torch

x = torch.tensor([[3.0], [5.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("std:          ", x.std(dim=1).tolist())
print("UserWarning:", str(caught[0].message).partition(". ")[0])
print("correction=0: ", x.std(dim=1, correction=0).tolist())

same = torch.full((3,), 5.0, requires_grad=True)
((same - same.mean()) / same.std()).sum().backward()
print("equal values: ", same.grad.tolist())
