import torch
from torch import nn


def attempt(name, optimizer):
    try:
        optimizer.load_state_dict(saved)
        print(f"{name}: loaded")
    except ValueError as error:
        print(f"{name}:")
        print(f"  ValueError: {error}")


model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
saved = torch.optim.AdamW(model.parameters()).state_dict()

attempt("the head alone", torch.optim.AdamW(model[1].parameters()))

biases = [p for p in model.parameters() if p.ndim == 1]
weights = [p for p in model.parameters() if p.ndim == 2]
groups = [{"params": weights}, {"params": biases}]
attempt("two groups", torch.optim.AdamW(groups))

optimizer = torch.optim.AdamW(model.parameters())
attempt("as the saved one", optimizer)
optimizer.add_param_group({"params": nn.Linear(1, 5).parameters()})
print("groups now:", len(optimizer.param_groups))
