import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, words = torch.randn(2, 3, 8, 8), torch.tensor([[1, 4], [2, 0]])
target = torch.randint(3, (2, 8, 8))

cases: list[tuple[str, nn.Module, list, list]] = [
    ("linear", nn.Linear(8, 5), [x], []),
    ("conv2d", nn.Conv2d(3, 4, kernel_size=3), [x], []),
    ("embedding", nn.Embedding(5, 6), [words], []),
    ("layer_norm", nn.LayerNorm(8), [x], [[8]]),
    ("prelu", nn.PReLU(), [x], []),
    ("relu", nn.ReLU(), [x], []),
    ("softmax", nn.Softmax(dim=1), [x], [1]),
    ("max_pool2d", nn.MaxPool2d(2), [x], [2]),
    ("cross_entropy", nn.CrossEntropyLoss(), [x, target], []),
]
for name, layer, inputs, settings in cases:
    state = list(layer.parameters())
    y = getattr(F, name)(*inputs, *settings, *state)
    same = torch.allclose(layer(*inputs), y)
    kind = type(layer).__name__
    print(f"{kind:17} F.{name:14} state {len(state)}  same {same}")
