import torch
from torch import nn
from torch.autograd import Function


class Through(Function):
    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, grad):
        return grad


class Rounded(nn.Module):
    def forward(self, x):
        return Through.apply(x).sum()


class RoundedByDetach(nn.Module):
    def forward(self, x):
        return (x + (x.round() - x).detach()).sum()


x = torch.tensor([0.2, 1.7], requires_grad=True)
for layer in (Rounded(), RoundedByDetach()):
    print(type(layer).__name__)
    compiled = torch.compile(layer, backend="aot_eager")
    exported = torch.export.export(layer, (x,)).module()
    ways = {"eager": layer, "compiled": compiled, "exported": exported}
    for name, function in ways.items():
        (slope,) = torch.autograd.grad(function(x), x)
        print(f"  {name}: {slope.tolist()}")
    of_grad = torch.compile(torch.func.grad(layer), backend="aot_eager")
    print("  func.grad, compiled:", of_grad(x.detach()).tolist())
