from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8),
    nn.LayerNorm(8),
    nn.Linear(8, 2),
    nn.LayerNorm((3, 2)),  # over two dimensions
)

try:
    for parameter in model.parameters():
        nn.init.xavier_uniform_(parameter)
except ValueError as error:
    print(type(error).__name__ + ":", error)

for name, parameter in model.named_parameters():
    if parameter.dim() > 1:
        nn.init.xavier_uniform_(parameter)
        print("drawn:", name)
for norm in (model[1], model[3]):
    kept = bool((norm.weight == 1).all())
    print(f"LayerNorm({norm.normalized_shape}) still ones: {kept}")
