from torch import nn

lin_in = nn.Linear(3, 10)
lin_out = nn.Linear(10, 1)
layers = nn.ModuleDict({"lin_in": lin_in, "lin_out": lin_out})
model = nn.ModuleDict({"layers": layers})
wrapper = nn.ModuleDict({"model": model})

print("same:", model.get_submodule("layers.lin_in") is lin_in)
print("same:", model.get_submodule("") is model)
try:
    model.get_submodule("model.layers")
except AttributeError as error:
    print(f"AttributeError: {error}")

print("same:", wrapper.get_submodule("model.layers") is layers)
print([name for name, _ in model.named_modules(prefix="model")])
