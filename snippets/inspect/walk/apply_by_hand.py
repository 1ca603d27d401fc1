from torch import nn


def apply(module, function):
    for child in module.children():
        apply(child, function)
    function(module)


inner = nn.Sequential(nn.Linear(3, 10), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(10, 1))
by_hand: list[nn.Module] = []
applied: list[nn.Module] = []
apply(model, by_hand.append)
model.apply(applied.append)

print([type(module).__name__ for module in applied])
print("same as apply:", by_hand == applied)
