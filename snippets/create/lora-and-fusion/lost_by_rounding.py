import torch
from by_replacement import Adapted
from torch import nn

torch.manual_seed(0)
for dtype in (torch.float32, torch.bfloat16):
    adapted = Adapted(nn.Linear(256, 256), rank=4, alpha=4.0)
    nn.init.normal_(adapted.up, std=0.00005)  # a small update
    adapted.to(dtype)
    update = (adapted.up @ adapted.down).float()
    change = adapted.merged().weight.float() - adapted.base.weight.float()
    kept = ((change - update).norm() / update.norm()).item()
    same = (change == 0).float().mean().item()
    print(f"{dtype!s:14}  most weights unchanged: {same > 0.5!s:5}", end="  ")
    print("update kept:", kept < 0.1)
