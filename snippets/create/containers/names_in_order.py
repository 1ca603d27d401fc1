from collections import OrderedDict

from torch import nn

layers = nn.Sequential(
    OrderedDict(
        [
            ("lin_in", nn.Linear(3, 10)),
            ("lin_out", nn.Linear(10, 1)),
        ]
    )
)
print(layers)
print("attribute and index:", layers.lin_in is layers[0])
print(*layers.state_dict())
