import torch
from torch import nn

STEPS = 50


def print_gradients(name, layer):
    """Print how strongly the last output depends on earlier inputs."""
    torch.manual_seed(0)
    x = torch.randn(STEPS, 16, 8, dtype=torch.float64, requires_grad=True)
    output, _ = layer.double()(x)
    output[-1].sum().backward()
    norms = x.grad.norm(dim=(1, 2)).flip(0)
    print(f"{name:9}", *(f"{norm:.0e}" for norm in norms[::7]))


torch.manual_seed(0)
rnn = nn.RNN(8, 32)
lstm = nn.LSTM(8, 32)
remembers = nn.LSTM(8, 32)
with torch.no_grad():
    bias = remembers.get_parameter("bias_ih_l0")
    bias[32:64] = 3.0  # the forget gate stays open

print_gradients("RNN", rnn)
print_gradients("LSTM", lstm)
print_gradients("LSTM open", remembers)
