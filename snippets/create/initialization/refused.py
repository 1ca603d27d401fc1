import warnings

import torch
from torch import nn


def integers():
    return torch.empty(2, 2, dtype=torch.int64)


cases = {
    "vector": lambda: nn.init.xavier_normal_(torch.empty(3)),
    "convolution": lambda: nn.init.eye_(torch.empty(4, 3, 2)),
    "matrix": lambda: nn.init.dirac_(torch.empty(4, 3)),
    "groups=3": lambda: nn.init.dirac_(torch.empty(4, 3, 2), groups=3),
    "mode": lambda: nn.init.kaiming_normal_(torch.empty(4, 3), mode="fan"),
    "slope": lambda: nn.init.calculate_gain("leaky_relu", True),
    "std": lambda: nn.init.normal_(torch.empty(3), std=-1.0),
    "integers": lambda: nn.init.normal_(integers()),
    "a layer": lambda: nn.init.zeros_(nn.Linear(2, 2)),
    "no numbers": lambda: nn.init.kaiming_uniform_(torch.empty(0, 3)),
    "far away": lambda: nn.init.trunc_normal_(torch.empty(3), mean=9.0),
}
for title, call in cases.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call()
        except (ValueError, RuntimeError, AttributeError) as error:
            print(f"{title}: {type(error).__name__}: {error}")
    for warning in caught:
        name = warning.category.__name__
        print(f"{title}: {name}: {warning.message}")

print(nn.init.constant_(integers(), 0.9).tolist())
