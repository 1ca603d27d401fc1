import torch
from flops_by_hand import FlopsByHand
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


class Projections(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8)
        self.query = nn.Linear(8, 8)
        self.key = nn.Linear(8, 8)
        self.value = nn.Linear(8, 8)

    def forward(self, x):
        x = self.first(x)
        return self.query(x) * self.key(x) + self.value(x)


model = Projections()
by_hand = FlopsByHand(model)
with FlopCounterMode(display=False) as counter:
    model(torch.ones(4, 8)).sum().backward()
by_hand.remove()

counts = counter.get_flop_counts()
print("layer  by hand  counter")
for name, _ in model.named_children():
    hand = by_hand.forward[name] + by_hand.backward[name]
    counted = sum(counts[f"Projections.{name}"].values())
    print(f"{name:5}  {hand:7}  {counted:7}")
total = by_hand.forward.total() + by_hand.backward.total()
print(f"total  {total:7}  {counter.get_total_flops():7}")
