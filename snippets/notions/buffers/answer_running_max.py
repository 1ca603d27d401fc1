from copy import deepcopy

import torch
from torch import nn


class RunningMax(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("largest", torch.tensor(-torch.inf))

    def forward(self, x):
        # your turn
        if self.training:
            largest = torch.maximum(self.largest, x.detach().max())
            self.largest.copy_(largest)  # the buffer keeps its dtype
        return x


# the check
wrong = []
for numbers, unseen in [([2, 7, 3], 9), ([-4, -7], 0), ([1], -8)]:
    model = RunningMax().bfloat16()
    for number in numbers:
        x = torch.tensor([[number, -8.5], [-9, -9.5]])  # float32
        model(x.requires_grad_().roll(number))  # number in any place
    model.eval()
    model(torch.tensor([unseen, -9.0]))
    if model.largest.item() != max(numbers):
        wrong.append(f"kept {model.largest.item()} of {numbers}")
    if model.largest.dtype != torch.bfloat16:
        wrong.append("the buffer has lost the dtype of the model")
    if model.largest.requires_grad:
        wrong.append("the buffer keeps a graph")
    elif "largest" not in deepcopy(model).state_dict():
        wrong.append("the copy has no buffer")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
