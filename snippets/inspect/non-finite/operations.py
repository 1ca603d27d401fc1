import warnings

import torch

warnings.simplefilter("ignore")  # std of one element warns
inf = torch.inf
cases = {
    "sqrt(0)": ([0.0], torch.sqrt),
    "sqrt(-1)": ([-1.0], torch.sqrt),
    "x / x": ([0.0], lambda x: x / x),
    "log(0)": ([0.0], torch.log),
    "0 * log(0)": ([0.0], lambda x: x * x.log()),
    "log(softmax)": ([0.0, 200.0], lambda x: x.softmax(dim=0).log()),
    "log(sigmoid)": ([-200.0], lambda x: x.sigmoid().log()),
    "log(1 + exp)": ([200.0], lambda x: (1 + x.exp()).log()),
    "exp(89)": ([89.0], torch.exp),
    "acos(1)": ([1.0], torch.acos),
    "root of squares": ([0.0, 0.0], lambda x: x.square().sum().sqrt()),
    "std of one": ([3.0], torch.std),
    "softmax, -inf": ([-inf, -inf], lambda x: x.softmax(dim=0)),
    "mean of none": ([3.0], lambda x: x[x > 5].mean()),
}


def verdict(tensor):
    if tensor.isnan().any():
        return "nan"
    return "inf" if tensor.isinf().any() else "finite"


print(f"{'operation':15}  {'value':6}  gradient")
for name, (values, function) in cases.items():
    x = torch.tensor(values, requires_grad=True)
    value = function(x)
    value.sum().backward()
    print(f"{name:15}  {verdict(value):6}  {verdict(x.grad)}")
