from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Linear(8, 2))

try:
    for parameter in model.parameters():
        nn.init.xavier_uniform_(parameter)
except ValueError as error:
    print(type(error).__name__ + ":", error)

for name, parameter in model.named_parameters():
    if parameter.dim() > 1:
        nn.init.xavier_uniform_(parameter)
        print("drawn:", name)
print("LayerNorm:", model[1].weight.unique().tolist())
