from torch import nn


def replace(model: nn.Module, name: str, new: nn.Module) -> None:
    parent, _, last = name.rpartition(".")
    setattr(model.get_submodule(parent), last, new)


# the check
def make_model():
    attention = nn.MultiheadAttention(4, 1)  # its out_proj is an attribute
    inner = nn.ModuleDict({"in": nn.Linear(3, 4), "attention": attention})
    blocks = nn.ModuleList([nn.Linear(3, 3), inner])
    return nn.ModuleDict({"blocks": blocks, "head": nn.Linear(1, 1)})


for name in ["head", "blocks.0", "blocks.1.in", "blocks.1.attention.out_proj"]:
    model = make_model()
    before = [path for path, _ in model.named_modules()]
    new = nn.Linear(1, 1)
    replace(model, name, new)
    after = [path for path, _ in model.named_modules()]
    if before != after or model.get_submodule(name) is not new:
        print(f"not yet: {name} is not replaced, the names are {after[1:]}")
        break
else:
    print("solved")
