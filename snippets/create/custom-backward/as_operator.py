import torch
from torch import nn


@torch.library.custom_op("page::round_through", mutates_args=())
def round_through(x: torch.Tensor) -> torch.Tensor:
    return x.round()


@round_through.register_fake
def _(x):
    return torch.empty_like(x)  # shape, dtype and device, and no numbers


def backward(ctx, grad):
    return grad


round_through.register_autograd(backward)


class Rounded(nn.Module):
    def forward(self, x):
        return round_through(x)


x = torch.tensor([0.2, 1.7], requires_grad=True)
program = torch.export.export(Rounded(), (x,))
for name, function in (("eager", Rounded()), ("exported", program.module())):
    (slope,) = torch.autograd.grad(function(x).sum(), x)
    print(f"{name}: {slope.tolist()}")
for node in program.graph.nodes:
    if node.op == "call_function":
        print("in the graph:", node.target)
tests = ("test_schema", "test_faketensor", "test_autograd_registration")
found = torch.library.opcheck(round_through, (x,), test_utils=tests)
print("\n".join(f"{name}: {result}" for name, result in found.items()))
