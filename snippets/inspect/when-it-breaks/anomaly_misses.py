import warnings

import torch


def detect(name, function, inside=True):
    x = torch.zeros(2, requires_grad=True)
    with torch.autograd.set_detect_anomaly(inside):
        loss = function(x)
    print(name)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with torch.autograd.set_detect_anomaly(True):
                loss.backward()
            print("  no error, gradient", x.grad.tolist())
        except RuntimeError as error:
            print(" ", error)
    for warning in caught:
        print("  warning:", str(warning.message).split(". ")[1][:44])


def root(x):
    return x.sqrt().sum()


def distance(x):
    return x.square().sum().sqrt()


def ratio(x):
    return (x / x).log().sum()


detect("the gradient is inf", root)
detect("the root gives inf, and the square makes it nan", distance)
detect("the division gave nan in the forward", ratio)
detect("the graph was made outside", distance, inside=False)
