import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
averages = {
    "EMA": AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)),
    "default": AveragedModel(model),
}
ours = 1.0

for value in 1.0, 2.0, 3.0, 4.0:
    nn.init.constant_(model.weight, value)  # instead of training
    ours = 0.9 * ours + 0.1 * value
    print(f"weight {value}  by hand {ours:.3f}", end="")
    for name, average in averages.items():
        average.update_parameters(model)
        weight = average.get_parameter("module.weight").item()
        print(f"  {name} {weight:.3f}", end="")
    print()

ema = averages["EMA"].get_parameter("module.weight")
print("same as by hand:", torch.allclose(ema, torch.tensor(ours)))
