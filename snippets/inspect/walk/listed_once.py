from torch import nn

shared = nn.Linear(3, 3)
left = nn.Sequential(shared)
right = nn.Sequential(shared)
model = nn.ModuleDict({"left": left, "right": right})
applied: list[nn.Module] = []
model.apply(applied.append)

print("named_modules:")
print([name for name, _ in model.named_modules()])
print("named_modules(remove_duplicate=False):")
print([name for name, _ in model.named_modules(remove_duplicate=False)])
print("apply visits the shared layer:", applied.count(shared), "times")

twice = nn.Sequential(shared, shared)
children = list(twice.named_children())
print("named_children:", len(children), "of", len(twice))

applied.clear()
twice.apply(applied.append)
print("apply, one parent holds it twice:", applied.count(shared), "time")
