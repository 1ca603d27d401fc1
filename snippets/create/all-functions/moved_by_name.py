from torch import nn

model = nn.Linear(2, 3)
print("cpu:", model.cpu() is model)
for name in ["cuda", "xpu", "ipu", "mtia"]:
    move = getattr(model, name)
    try:
        move()
        print(f"{name}: moved")
    except (AssertionError, RuntimeError) as error:
        reason = str(error).partition(".")[0]
        print(f"{name}: {type(error).__name__}: {reason}")
