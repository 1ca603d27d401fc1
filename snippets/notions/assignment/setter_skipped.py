import torch
from torch import nn


class WithProperty(nn.Module):
    @property
    def head(self):
        return self._head

    @head.setter
    def head(self, head):
        self._head = head.requires_grad_(False)


class WithMethod(nn.Module):
    def set_head(self, head):
        self._head = head.requires_grad_(False)


model = WithProperty()
model.head = nn.Linear(2, 1)
for name, parameter in model.named_parameters():
    print(f"property: {name:12} frozen: {not parameter.requires_grad}")

model = WithMethod()
model.set_head(nn.Linear(2, 1))
for name, parameter in model.named_parameters():
    print(f"method:   {name:12} frozen: {not parameter.requires_grad}")

model = WithProperty()
model.head = torch.ones(2)  # for a plain tensor the setter does run
print("set by the setter:", "_head" in vars(model))
try:
    model.head = nn.Parameter(torch.ones(2))  # the property can be read now
except KeyError as error:
    print(f"KeyError: {error}")
