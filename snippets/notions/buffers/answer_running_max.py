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
cases = {torch.bfloat16: [2, 7, 3], torch.float64: [-4, -7], torch.half: [1]}
for dtype, numbers in cases.items():
    model = RunningMax().to(dtype)
    for number in numbers:
        x = torch.tensor([[number, -8.5], [-9, -9.5]])  # float32
        model(x.requires_grad_().roll(number))  # number in any place
    model.eval()(torch.tensor([9.0, -9.0]))
    if model.largest.item() != max(numbers):
        wrong.append(f"kept {model.largest.item()} of {numbers}")
    if model.largest.dtype != dtype:
        wrong.append("the buffer has lost the dtype of the model")
    if model.largest.requires_grad:
        wrong.append("the buffer keeps a graph")
    elif "largest" not in deepcopy(model).state_dict():
        wrong.append("the copy has no buffer")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")
