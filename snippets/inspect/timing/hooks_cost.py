import sys

import torch
from module_timer import ModuleTimer
from torch import nn

layers = [nn.Linear(4, 4) for _ in range(10)]
model = nn.Sequential(*layers)
x = torch.ones(1, 4)


def python_calls():
    calls = []
    sys.setprofile(lambda frame, event, arg: calls.append(event))
    model(x)
    sys.setprofile(None)
    return calls.count("call")


plain = python_calls()
timer = ModuleTimer(model)
hooked = python_calls()
timer.remove()
print("at least twice as many Python functions:", hooked >= 2 * plain)
print("after remove() as before:", python_calls() == plain)
