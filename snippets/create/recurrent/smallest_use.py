import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 3)  # (batch, time, features)
lstm = nn.LSTM(input_size=3, hidden_size=4, batch_first=True)
output, (h_n, c_n) = lstm(x)

print("output", tuple(output.shape), "the hidden state after each step")
print("h_n   ", tuple(h_n.shape), "the hidden state after the last step")
print("c_n   ", tuple(c_n.shape), "the cell state after the last step")
print("output[:, -1] is h_n[0]:", torch.equal(output[:, -1], h_n[0]))
