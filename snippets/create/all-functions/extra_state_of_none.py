from torch import nn

module = nn.Module()
attempts = {
    "get_extra_state": lambda: module.get_extra_state(),
    "set_extra_state": lambda: module.set_extra_state({"step": 3}),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except RuntimeError as error:
        reason = str(error).partition(". ")[0]
        print(f"{name}: {type(error).__name__}: {reason}")
print("keys:", list(module.state_dict()))
