import torch
from torch import nn


class CausalMask(nn.Module):
    def __init__(self, size):
        super().__init__()
        # your turn
        mask = torch.ones(size, size).tril().bool()
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, scores):
        return scores.masked_fill(~self.mask, 0)


# the check
model = CausalMask(2)
wanted = {"output": [[1, 0], [1, 1]], "saved": [], "device": "meta"}
found = {
    "output": model(torch.ones(2, 2)).tolist(),
    "saved": list(model.state_dict()),
    "device": model.to("meta").mask.device.type,
}
for name, value in found.items():
    if value != wanted[name]:
        print(f"not yet: {name} is {value!r}, wanted {wanted[name]!r}")
        break
else:
    print("solved")
