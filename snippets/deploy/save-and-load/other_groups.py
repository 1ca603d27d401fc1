import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
saved = torch.optim.AdamW(model.parameters()).state_dict()

biases = [p for p in model.parameters() if p.ndim == 1]
weights = [p for p in model.parameters() if p.ndim == 2]
head = model[1].parameters()
attempts = {
    "the head alone": torch.optim.AdamW(head),
    "two groups": torch.optim.AdamW([{"params": weights}, {"params": biases}]),
}
for name, optimizer in attempts.items():
    try:
        optimizer.load_state_dict(saved)
    except ValueError as error:
        print(f"{name}:")
        print(f"  ValueError: {error}")
