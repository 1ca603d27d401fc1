from torch import nn

for make in (
    lambda: nn.GRU(3, 4, proj_size=2),
    lambda: nn.LSTM(3, 4, proj_size=4),
    lambda: nn.RNN(3, 4, 1, True),
    lambda: nn.LSTM(3, 4, 2, 0.5),
    lambda: nn.LSTM(3, 4, num_layers=0),
    lambda: nn.LSTM(3, 4, dropout=1.5),
):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)
