from torch import nn


def conv_count(in_channels, out_channels, kernel, groups=1, bias=True):
    weight = out_channels * (in_channels // groups) * kernel * kernel
    return weight + out_channels * bias


def lstm_count(features, hidden, layers=1, bias=True, directions=1):
    total = 0
    for layer in range(layers):
        width = features if layer == 0 else directions * hidden
        total += directions * 4 * hidden * (width + hidden + 2 * bias)
    return total


def count(layer):
    return sum(parameter.numel() for parameter in layer.parameters())


conv = nn.Conv2d(4, 8, kernel_size=5, groups=2)
print("conv", count(conv), "by hand", conv_count(4, 8, 5, groups=2))
lstm = nn.LSTM(4, 8, num_layers=3, bidirectional=True)
by_hand = lstm_count(4, 8, layers=3, directions=2)
print("LSTM", count(lstm), "by hand", by_hand)
