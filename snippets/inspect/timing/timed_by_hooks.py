import torch
from module_timer import ModuleTimer
from torch import nn

seconds = 0


class Sleep(nn.Module):
    """A layer that takes a time which the program chooses."""

    def __init__(self, takes):
        super().__init__()
        self.takes = takes

    def forward(self, x):
        global seconds
        seconds += self.takes
        return x


class Block(nn.Sequential):
    def forward(self, x):
        global seconds
        seconds += 5  # work of its own, outside its layers
        return super().forward(x)


model = nn.Sequential(Sleep(1), Block(Sleep(20), Sleep(300)), Sleep(4000))
timer = ModuleTimer(model, clock=lambda: seconds)
model(torch.ones(1))
timer.remove()
model(torch.ones(1))  # not measured any more
print("module  with parts  own")
for name, total in timer.total.items():
    print(f"{name:6}  {total:10.0f}  {timer.own[name]:4.0f}")
