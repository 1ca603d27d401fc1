import torch
from torch import nn


def without_data(model):
    tensors = [*model.named_parameters(), *model.named_buffers()]
    return [name for name, tensor in tensors if tensor.is_meta]


# the check
class Positions(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(3))
        self.register_buffer("table", torch.ones(3), persistent=persistent)


cases = {
    "Linear": (lambda: nn.Linear(2, 1), set(), []),
    "BatchNorm1d": (lambda: nn.BatchNorm1d(2), set(), []),
    "persistent": (lambda: Positions(True), set(), []),
    "not persistent": (lambda: Positions(False), set(), ["table"]),
    "nested": (
        lambda: nn.Sequential(nn.Linear(1, 3), Positions(False)),
        {"0.bias"},  # left out of the file
        ["0.bias", "1.table"],
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
