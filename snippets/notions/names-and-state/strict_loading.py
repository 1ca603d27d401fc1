from torch import nn

saved = nn.ModuleDict({"lin_in": nn.Linear(3, 10), "lin_out": nn.Linear(10, 1)})
model = nn.ModuleDict({"lin_in": nn.Linear(3, 20), "head": nn.Linear(20, 1)})

for strict in (True, False):
    print(f"strict={strict}")
    try:
        model.load_state_dict(saved.state_dict(), strict=strict)
    except RuntimeError as error:
        for line in str(error).splitlines():
            print(line.strip())
