from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrize

torch.manual_seed(0)
student = nn.Linear(2, 1)
parametrize.register_parametrization(student, "weight", nn.Softplus())
teacher = deepcopy(student)
with torch.no_grad():
    teacher.parametrizations.weight.original.add_(5)

x = torch.ones(1, 2)
wanted = teacher(x)
with parametrize.cached():
    student(x)
    print("in one block: ", torch.equal(teacher(x), wanted))

with parametrize.cached():
    student(x)
with parametrize.cached():
    print("in two blocks:", torch.equal(teacher(x), wanted))
