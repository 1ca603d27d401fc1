import torch
from torch import nn

model = nn.Linear(2, 3)
batch = torch.randn(4, 2)

attempts = {
    "scatter": lambda: nn.parallel.scatter(batch, ["cpu", "cpu"]),
    "replicate": lambda: nn.parallel.replicate(model, ["cpu", "cpu"]),
    "parallel_apply": lambda: nn.parallel.parallel_apply(
        [model, model], [batch, batch], devices=["cpu", "cpu"]
    ),
    "gather": lambda: nn.parallel.gather([batch, batch], "cpu"),
    "data_parallel": lambda: nn.parallel.data_parallel(model, batch, ["cpu"]),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(f"{name}: ran")
    except (AssertionError, RuntimeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
