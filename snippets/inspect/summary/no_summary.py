from torch import nn

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
for name in ["summary", "count_params", "num_parameters"]:
    try:
        getattr(model, name)()
    except AttributeError as error:
        print("AttributeError:", error)

print(model)
print(f"{sum(p.numel() for p in model.parameters()):,} parameters")
