import warnings

import torch
from torch.autograd import Function, gradcheck


class Wrong(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return 3 * x * grad  # x is not squared


def tell(name, function, x, lines=1):
    with warnings.catch_warnings(record=True, action="always") as caught:
        try:
            print(f"{name}: {gradcheck(function, x.requires_grad_())}")
        except RuntimeError as error:
            shown = str(error).strip().splitlines()[:lines]
            print(f"{name}:", "\n".join(shown))
    for warning in caught:
        print("warning:", str(warning.message).split(". ")[0])


numbers = torch.tensor([2.0, 4.0], dtype=torch.float64)
tell("wrong", Wrong.apply, numbers.clone(), lines=5)
tell("float32", torch.tanh, numbers.float())
tell("at a kink", torch.relu, torch.zeros(1, dtype=torch.float64))
tell("beside a kink", torch.relu, numbers.clone())
