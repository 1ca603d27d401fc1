import torch
from torch import nn

norm = nn.BatchNorm1d(1)  # momentum=0.1
print("batch            mean  variance  running mean  running variance")
print(f"{'before':23}           {norm.running_mean.item():12.2f}", end="  ")
print(f"{norm.running_var.item():16.2f}")
for batch in ([1.0, 3.0], [1.0, 3.0], [5.0, 9.0], [5.0, 9.0, 4.0, 2.0]):
    x = torch.tensor(batch).unsqueeze(1)
    norm(x)
    print(f"{batch!s:20} {x.mean():4.1f}", end="  ")
    print(f"{x.var().item():8.1f}  {norm.running_mean.item():12.2f}", end="  ")
    print(f"{norm.running_var.item():16.2f}")
