import torch
from torch import nn

LAYERS = [
    *(nn.Linear(3, 3), nn.Conv1d(4, 4, 1), nn.BatchNorm1d(3), nn.LayerNorm(3)),
    *(nn.GELU(), nn.SiLU(), nn.Softplus(), nn.ELU(), nn.Dropout()),
    *(nn.ReLU(), nn.Sigmoid(), nn.Tanh()),
    *(nn.Softmax(dim=1), nn.LogSoftmax(dim=1)),
]

torch.manual_seed(0)
message = ""
for layer in LAYERS:
    x = torch.randn(4, 3, requires_grad=True)
    out = nn.functional.relu(layer(x), inplace=True)
    try:
        out.sum().backward()
        said = "fine"
    except RuntimeError as error:
        message = str(error)
        said = "raises"
    print(f"{type(layer).__name__:12} then ReLU(inplace=True): {said}")
print(message[: message.index(" Hint")])
