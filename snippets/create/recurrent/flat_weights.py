from torch import nn

lstm = nn.LSTM(3, 4, num_layers=2)
before = [weight.data_ptr() for weight in lstm.parameters()]
lstm.flatten_parameters()
after = [weight.data_ptr() for weight in lstm.parameters()]
print("on the CPU the weights stay where they are:", before == after)
