import torch
from torch import nn

seen = []


def note(module, grad_inputs, grad_outputs):
    seen.append(type(module).__name__)


x = torch.ones(2, 3, requires_grad=True)
for place in (0, 1):  # a hook on the Linear, then one on the ReLU
    for inplace in (True, False):
        model = nn.Sequential(nn.Linear(3, 3), nn.ReLU(inplace=True))
        model[1].inplace = inplace
        model[place].register_full_backward_hook(note)
        try:
            model(x).sum().backward()
        except RuntimeError as error:
            print("RuntimeError:", str(error).split(". ")[0])
print(seen)
