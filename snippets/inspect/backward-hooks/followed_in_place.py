import torch
from torch import nn


def print_output_shape(module, grad_input, grad_output):
    print("gradient", tuple(grad_output[0].shape))


def print_tensor_shape(gradient):
    print("gradient", tuple(gradient.shape))


def watch_output(module, args, output):
    output.register_hook(print_tensor_shape)


model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(inplace=True))
x = torch.ones(2, 3)
with model[0].register_full_backward_hook(print_output_shape):
    try:
        model(x)
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(". ")[0])

model[0].register_forward_hook(watch_output)
model(x).sum().backward()
