import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.attribute = torch.ones(2)
        self.buffer = nn.Buffer(torch.ones(2))
        self.unsaved = nn.Buffer(torch.ones(2), persistent=False)
        self.integers = nn.Buffer(torch.tensor([0, 1]))
        self.parameter = nn.Parameter(torch.ones(2))


def yes(condition):
    return "yes" if condition else ""


model = Mixed().double()
moved = Mixed().to("meta")
listed = dict(model.named_parameters())
saved = model.state_dict()

print("          │ listed │ saved │ .double() │ .to('meta')")
print("──────────┼────────┼───────┼───────────┼────────────")
for name in ["attribute", "buffer", "unsaved", "integers", "parameter"]:
    dtype = str(getattr(model, name).dtype).removeprefix("torch.")
    device = getattr(moved, name).device
    row = f"{name:9} │ {yes(name in listed):6} │ {yes(name in saved):5}"
    print(f"{row} │ {dtype:9} │ {device}")
