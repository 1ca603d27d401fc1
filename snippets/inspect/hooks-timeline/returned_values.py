import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(3.0))

    def forward(self, x):
        return x * self.weight


def one_step(kind):
    model = Scale()
    x = torch.tensor(2.0, requires_grad=True)
    if kind == "forward pre":
        model.register_forward_pre_hook(lambda module, args: 10 * args[0])
    if kind == "forward":
        model.register_forward_hook(lambda module, args, y: 10 * y)
    if kind == "full backward pre":
        model.register_full_backward_pre_hook(lambda _, out: (10 * out[0],))
    if kind == "full backward":
        model.register_full_backward_hook(lambda _, into, out: (10 * into[0],))
    if kind == "tensor, of the input":
        x.register_hook(lambda grad: 10 * grad)
    if kind == "tensor, of the weight":
        model.weight.register_hook(lambda grad: 10 * grad)
    y = model(x)
    y.backward()
    return y.item(), model.weight.grad.item(), x.grad.item()


kinds = ["no hook", "forward pre", "forward", "full backward pre"]
kinds += ["full backward", "tensor, of the input", "tensor, of the weight"]
print("ten times               output  weight.grad  x.grad")
for kind in kinds:
    y, weight_grad, x_grad = one_step(kind)
    print(f"{kind:22}  {y:6.0f}  {weight_grad:11.0f}  {x_grad:6.0f}")
