import warnings

import torch
from torch import nn

off = {"affine": False, "track_running_stats": False}
norms = {
    "InstanceNorm2d(3)": nn.InstanceNorm2d(3),
    "LazyInstanceNorm2d()": nn.LazyInstanceNorm2d(),
    "LazyInstanceNorm2d(**off)": nn.LazyInstanceNorm2d(**off),
}
for name, norm in norms.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        norm(torch.zeros(2, 3, 8, 8))
    print(f"{name} is now {type(norm).__name__}")
    print(f"  affine={norm.affine}", end=", ")
    print(f"track_running_stats={norm.track_running_stats}")
    print(f"  num_features {norm.num_features}", end=", ")
    print(f"{len(norm.state_dict())} tensors of state")
    for warning in caught:
        print("  UserWarning:", str(warning.message).split(". ")[0])
