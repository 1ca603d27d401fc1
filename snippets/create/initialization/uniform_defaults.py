import torch
from torch import nn

DRAWS = 10
CASES = [
    ("in_features", 50, lambda: nn.Linear(50, 90)),
    ("in1_features", 50, lambda: nn.Bilinear(50, 7, 30)),
    ("in/groups * kernel", 40, lambda: nn.Conv1d(16, 90, 5, groups=2)),
    ("in/groups * kernel", 45, lambda: nn.Conv2d(5, 90, 3)),
    ("in/groups * kernel", 40, lambda: nn.Conv3d(5, 90, 2)),
    ("out/groups * kernel", 20, lambda: nn.ConvTranspose1d(80, 8, 5, groups=2)),
    ("out/groups * kernel", 45, lambda: nn.ConvTranspose2d(90, 5, 3)),
    ("out/groups * kernel", 40, lambda: nn.ConvTranspose3d(90, 5, 2)),
    ("hidden_size", 36, lambda: nn.RNN(9, 36)),
    ("hidden_size", 36, lambda: nn.LSTM(9, 36, proj_size=8)),
    ("hidden_size", 36, lambda: nn.GRU(9, 36, bidirectional=True)),
    ("hidden_size", 36, lambda: nn.RNNCell(9, 36)),
    ("hidden_size", 36, lambda: nn.LSTMCell(9, 36)),
    ("hidden_size", 36, lambda: nn.GRUCell(9, 36)),
]

torch.manual_seed(0)
print("class             k = ...              largest  1/sqrt(k)  shape")
for meaning, k, make in CASES:
    layers = [make() for _ in range(DRAWS)]
    drawn = [p.flatten() for layer in layers for p in layer.parameters()]
    numbers = torch.cat(drawn)
    largest = numbers.abs().max().item()
    shape = (3**0.5 * numbers.std() / largest).item()  # 1 if uniform
    row = f"{largest:7.2f}  {k**-0.5:9.2f}  {shape:5.2f}"
    print(f"{type(layers[0]).__name__:16}  {meaning:19}  {row}")
