import torch
from torch import nn


class Output(nn.Module):
    """Take the output of a recurrent layer, drop its last state."""

    def forward(self, output_and_state):
        output, _ = output_and_state
        return output


torch.manual_seed(0)
x = torch.randn(7, 3)  # (time, in_features)
lstm = nn.LSTM(3, 4)
head = nn.Linear(4, 1)
try:
    nn.Sequential(lstm, head)(x)
except TypeError as error:
    print(f"TypeError: {error}")

model = nn.Sequential(lstm, Output(), head)
print("cured:", tuple(model(x).shape))
