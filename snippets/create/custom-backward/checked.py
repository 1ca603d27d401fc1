import torch
from as_a_layer import CapAt, SoftCap
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(0)
x = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)
cap = torch.rand(4, dtype=torch.float64) + 1
inputs = (x, cap.requires_grad_())
print("first derivative:", gradcheck(CapAt.apply, inputs))
print("second derivative:", gradgradcheck(CapAt.apply, inputs))

layer = SoftCap(4, dtype=torch.float64)
print("the layer, as to x:", gradcheck(layer, (x,)))


def with_cap(x, cap):
    return torch.func.functional_call(layer, {"cap": cap}, (x,))


print("the layer, as to its parameter:", gradcheck(with_cap, inputs))
