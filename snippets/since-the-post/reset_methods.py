from torch import nn

layers = [getattr(nn, name) for name in nn.modules.__all__]
for method in ["reset_params", "reset_parameters", "_reset_parameters"]:
    having = [layer for layer in layers if hasattr(layer, method)]
    print(f"{method}: {len(having)} classes")
