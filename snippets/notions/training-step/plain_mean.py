from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Linear(1, 1, bias=False)
average = AveragedModel(model)  # no averaging function
for value in (5.0, 6.0, 7.0):
    nn.init.constant_(model.weight, value)
    average.update_parameters(model)
    weight = average.get_parameter("module.weight").item()
    print(f"weight {value}  average {weight:.3f}")
