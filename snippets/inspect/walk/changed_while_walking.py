from torch import nn


def build():
    return nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))


model = build()
try:
    for name, _ in model.named_children():
        model.add_module(f"relu_{name}", nn.ReLU())
except RuntimeError as error:
    print(f"RuntimeError: {error}")

model = build()
for name, _ in list(model.named_children()):
    model.add_module(f"relu_{name}", nn.ReLU())
print([name for name, _ in model.named_children()])

model = build()
walked = []
for name, module in model.named_modules():
    walked.append(name)
    if module is model:  # the walk has not read its children yet
        model.append(nn.ReLU())
print("walked:", walked)
