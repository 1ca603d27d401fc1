import warnings

import torch
from torch import nn

calls: list[str] = []


def record(module, grad_input, grad_output):
    calls.append(type(module).__name__)


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)

    def forward(self, x):
        return {"logits": self.linear(x)}


x = torch.ones(5, 1, 3, requires_grad=True)
model = Classifier()
model.register_full_backward_hook(record)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(x)["logits"].sum().backward()
print("dictionary:", calls)
print("warning:", caught[0].message)

lstm = nn.LSTM(3, 2)
lstm.register_full_backward_hook(record)
output, (h, c) = lstm(x)
h.sum().backward()
print("loss from h:", calls)
output, (h, c) = lstm(x)
output.sum().backward()
print("loss from output:", calls)
