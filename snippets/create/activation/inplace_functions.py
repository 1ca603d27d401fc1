import torch
from torch.nn import functional as F

CALLS = [
    ("relu_", ()),
    ("leaky_relu_", (0.1,)),
    ("rrelu_", (0.1, 0.3)),
    ("elu_", (2.0,)),
    ("celu_", (2.0,)),
    ("selu_", ()),
    ("hardtanh_", (-2.0, 2.0)),
    ("threshold_", (0.0, 7.0)),
]

for name, settings in CALLS:
    x = torch.tensor([-3.0, 4.0])
    out = getattr(F, name)(x, *settings)
    numbers = [round(value, 2) + 0.0 for value in x.tolist()]
    print(f"{name:12} {numbers}, returns x itself: {out is x}")

leaf = torch.tensor([-3.0, 4.0], requires_grad=True)
try:
    F.relu_(leaf)
except RuntimeError as error:
    print("RuntimeError:", error)
negative = F.leaky_relu_(2 * leaf, -0.1)
try:
    negative.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).split(". ")[0])
