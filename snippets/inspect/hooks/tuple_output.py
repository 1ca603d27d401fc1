import torch
from torch import nn


def print_shape(module, args, output):
    print(output.shape)


def shapes(value):
    if isinstance(value, torch.Tensor):
        return tuple(value.shape)
    if isinstance(value, dict):
        return {key: shapes(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [shapes(part) for part in value]
    return value


def print_all_shapes(module, args, output):
    print(shapes(output))


lstm = nn.LSTM(input_size=3, hidden_size=4)
x = torch.zeros(5, 2, 3)  # (length, batch, input_size)
with lstm.register_forward_hook(print_shape):
    try:
        lstm(x)
    except AttributeError as error:
        print(f"AttributeError: {error}")

with lstm.register_forward_hook(print_all_shapes):
    lstm(x)
