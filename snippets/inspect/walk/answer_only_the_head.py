from torch import nn


# your turn
def train_only(model, names):
    """Freeze all but the modules and parameters of these names."""
    model.requires_grad_(False)
    for path, parameter in model.named_parameters(remove_duplicate=False):
        if any(f"{path}.".startswith(f"{name}.") for name in names):
            parameter.requires_grad_(True)


# the check
def build():
    first = nn.Linear(3, 3)
    tied = nn.Linear(3, 3, bias=False)
    tied.weight = first.weight
    parts = {"body": nn.Sequential(first, nn.Linear(3, 3)), "tied": tied}
    heads = {"head": nn.Linear(3, 3), "head2": nn.Linear(3, 3)}
    return nn.ModuleDict({**parts, **heads})


cases = [
    (["head"], ["head.bias", "head.weight"]),
    (["head2", "body.1.bias"], ["body.1.bias", "head2.bias", "head2.weight"]),
    (["tied"], ["body.0.weight"]),
    (["body"], [f"body.{i}.{n}" for i in (0, 1) for n in ("bias", "weight")]),
    (["body.0"], ["body.0.bias", "body.0.weight"]),
    ([], []),
]
model = build()  # one model for all: what a call froze, the next may train
for names, wanted in cases:
    train_only(model, names)
    got = sorted(n for n, p in model.named_parameters() if p.requires_grad)
    if got != wanted:
        print(f"not yet: {names} should train {wanted}, trains {got}")
        break
else:
    print("solved")
