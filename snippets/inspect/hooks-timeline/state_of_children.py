from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
fired = []


def hook(text):
    return lambda *given: fired.append(text)


for name, module in model.named_modules():
    name = name or "model"
    for kind in ("state_dict", "load_state_dict"):
        register = getattr(module, f"register_{kind}_pre_hook")
        register(hook(f"{name} pre"))
        register = getattr(module, f"register_{kind}_post_hook")
        register(hook(f"{name} post"))

state = model.state_dict()
print("save:", ", ".join(fired))
fired.clear()
model.load_state_dict(state)
print("load:", ", ".join(fired))
