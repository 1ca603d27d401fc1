import torch
from torch.nn import functional as F

WITHOUT_SETTINGS = [
    *("relu", "relu6", "selu", "silu", "mish", "hardswish", "sigmoid"),
    *("hardsigmoid", "logsigmoid", "tanh", "softsign", "tanhshrink"),
]
SETTINGS = {
    "leaky_relu": {"negative_slope": 0.1},
    "prelu": {"weight": torch.tensor(0.3)},
    "rrelu": {"lower": 0.1, "upper": 0.3},
    "elu": {"alpha": 0.5},
    "celu": {"alpha": 0.5},
    "gelu": {"approximate": "tanh"},
    "softplus": {"beta": 2},
    "hardtanh": {"min_val": -2, "max_val": 2},
    "hardshrink": {"lambd": 2},
    "softshrink": {"lambd": 1},
    "threshold": {"threshold": 1, "value": 9},
    "glu": {"dim": 0},
}

x = torch.tensor([-1.5, 2.5])
for name in [*WITHOUT_SETTINGS, *SETTINGS]:
    settings = SETTINGS.get(name, {})
    values = getattr(F, name)(x, **settings).tolist()
    numbers = " ".join(f"{round(value, 3) + 0.0:6.3f}" for value in values)
    print(f"{name:12} {numbers}")
