from torch import nn


# your turn
def time_by_class(model, x, clock):
    """Own time of model(x) by the name of the class of the module."""
    start = clock()
    model(x)
    return {type(model).__name__: clock() - start}


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
