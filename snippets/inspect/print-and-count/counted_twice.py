from torch import nn


def count(tensors):
    return sum(tensor.numel() for tensor in tensors)


body = nn.Linear(8, 8)
model = nn.ModuleDict({"embed": nn.Embedding(100, 8), "body": body})
model["head"] = nn.Linear(8, 100, bias=False)
model["head"].weight = model["embed"].weight  # tied
model["again"] = nn.Sequential(body, nn.ReLU())  # shared

print("parameters()          ", count(model.parameters()))
named = model.named_parameters()
print("named_parameters()    ", count(p for _, p in named))
every_name = model.named_parameters(remove_duplicate=False)
print("every name            ", count(p for _, p in every_name))
print("state_dict()          ", count(model.state_dict().values()))
by_child = sum(count(child.parameters()) for child in model.children())
print("children, one by one  ", by_child)
own = [m.parameters(recurse=False) for m in model.modules()]
print("modules, one by one   ", sum(count(each) for each in own))
once = set()
for child in model.children():
    once.update(child.parameters())
print("a set of parameters   ", count(once))
