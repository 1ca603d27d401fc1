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


model, meta = Mixed(), Mixed().to("meta")
listed, saved = dict(model.named_parameters()), model.state_dict()
model.double()

print("          │ listed │ saved │ .double() │ .to('meta')")
print("──────────┼────────┼───────┼───────────┼────────────")
for name in ["attribute", "buffer", "unsaved", "integers", "parameter"]:
    dtype = str(getattr(model, name).dtype).removeprefix("torch.")
    yes = ["yes" if name in names else "" for names in (listed, saved)]
    device = getattr(meta, name).device
    print(f"{name:9} │ {yes[0]:6} │ {yes[1]:5} │ {dtype:9} │ {device}")
