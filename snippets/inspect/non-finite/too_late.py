import torch


def gradient(function):
    x = torch.tensor([0.0, 4.0], requires_grad=True)
    function(x).sum().backward()
    return [round(value, 2) for value in x.grad.tolist()]


def times_mask(x):
    return x.log() * (x > 0)


def masked_fill(x):
    return x.log().masked_fill(x <= 0, 0.0)


def nan_to_num(x):
    return (x / x).nan_to_num(0.0)


def indexed(x):
    return x[x > 0].log()


def clamped(x):
    return x.clamp(min=1e-6).log()


for function in times_mask, masked_fill, nan_to_num, indexed, clamped:
    value = function(torch.tensor([0.0, 4.0]))
    values = [round(each, 2) for each in value.tolist()]
    print(f"{function.__name__:11} {values!s:14} {gradient(function)}")
