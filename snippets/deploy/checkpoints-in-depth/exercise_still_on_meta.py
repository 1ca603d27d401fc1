import torch
from torch import nn


# your turn
def without_data(model):
    return [name for name, p in model.named_parameters() if p.is_meta]


# the check
class Positions(nn.Module):
    def __init__(self, persistent, device=None):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(3))
        table = torch.ones(3, device=device)
        self.register_buffer("table", table, persistent=persistent)


# How to build, which keys the file lacks, and which tensors have no data.
cases = {
    "BatchNorm1d": (lambda: nn.BatchNorm1d(2), set(), []),
    "persistent": (lambda: Positions(True), {"table"}, ["table"]),
    "not persistent": (lambda: Positions(False), set(), ["table"]),
    "made on the CPU": (lambda: Positions(False, "cpu"), set(), []),
    "nested": (
        lambda: nn.Sequential(nn.Linear(1, 3), Positions(False)),
        {"0.bias", "1.scale"},
        ["0.bias", "1.scale", "1.table"],
    ),
}
wrong = []
for title, (build, left_out, wanted) in cases.items():
    state = build().state_dict()
    kept = {key: state[key] for key in state if key not in left_out}
    with torch.device("meta"):
        model = build()
    model.load_state_dict(kept, strict=False, assign=True)
    if sorted(without_data(model)) != wanted:
        wrong.append(title)
print("not yet: not told right: " + ", ".join(wrong) if wrong else "solved")
