from collections import Counter

from module_timer import ModuleTimer
from torch import nn


# your turn
def time_by_class(model, x, clock):
    timer = ModuleTimer(model, clock)
    model(x)
    timer.remove()
    found = Counter()
    for module, name in timer.names.items():
        found[type(module).__name__] += timer.own[name]
    return found


# the check
class Sleep(nn.Sequential):
    def forward(self, x):
        clock.append(clock[-1] + getattr(self, "takes", 2))
        return super().forward(x)


class Outer(Sleep):
    takes = 50


clock = [0]
verdict = "solved"
one = Sleep()
cases = [(Outer(one, one), {"Outer": 50, "Sleep": 4})]
cases += [(Outer(Outer(one), Outer(one)), {"Outer": 150, "Sleep": 4})]
for model, wanted in cases:
    found = dict(time_by_class(model, 3, lambda: clock[-1]))
    if found != wanted:
        verdict = f"not yet: {found}, not {wanted}"
    if any(m._forward_hooks or m._forward_pre_hooks for m in model.modules()):
        verdict = "not yet: a hook is left"
print(verdict)
