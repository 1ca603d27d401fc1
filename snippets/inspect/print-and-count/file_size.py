import io

import torch
from torch import nn


def file_size(state):
    file = io.BytesIO()
    torch.save(state, file)
    return file.tell()


model = nn.Linear(1000, 1000)
held = sum(p.nbytes for p in model.parameters())
print(f"{held / 1e6:.1f} MB in parameters")
print(f"{file_size(model.state_dict()) / 1e6:.1f} MB in a file")

optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 1000)).sum().backward()
optimizer.step()
both = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
print(f"{file_size(both) / 1e6:.1f} MB with the state of Adam")

first_row = model.weight.detach()[0]
print(f"{first_row.nbytes / 1e6:.3f} MB in one row")
print(f"{file_size(first_row) / 1e6:.3f} MB in a file")
print(f"{file_size(first_row.clone()) / 1e6:.3f} MB in a file, cloned")
