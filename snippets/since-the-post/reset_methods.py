from torch import nn

layers = [getattr(nn, name) for name in nn.modules.__all__]
for method in "reset_params", "reset_parameters":
    print(f"{method}:", sum(hasattr(layer, method) for layer in layers))
