import torch
from torch.nn import Buffer, Linear, Module, Parameter

SLOTS = {"_parameters": Parameter, "_buffers": Buffer, "_modules": Module}


class ByHand:
    def __init__(self):
        vars(self).update({slot: {} for slot in SLOTS})

    def __setattr__(self, name, value):
        fits = [s for s, kind in SLOTS.items() if isinstance(value, kind)]
        vars(self).pop(name, None)
        (vars(self)[fits[0]] if fits else vars(self))[name] = value

    def __getattr__(self, name):
        for slot in SLOTS:
            if name in vars(self)[slot]:
                return vars(self)[slot][name]
        raise AttributeError(name)


ours, theirs = ByHand(), Module()
for model in (ours, theirs):
    model.scale = torch.zeros(2)
    model.scale = Parameter(torch.ones(2))
    model.mean, model.layer = Buffer(torch.zeros(2)), Linear(2, 1)
for slot in SLOTS:
    print(slot, list(vars(ours)[slot]) == list(vars(theirs)[slot]))
print("read", torch.allclose(ours.scale, theirs.get_parameter("scale")))
