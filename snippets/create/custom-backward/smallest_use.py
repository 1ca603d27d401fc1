import torch


class SoftCap(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, cap):
        y = cap * torch.tanh(x / cap)
        ctx.save_for_backward(y)
        ctx.cap = cap  # a number needs no saving
        return y

    @staticmethod
    def backward(ctx, grad):  # as many results as forward has inputs
        (y,) = ctx.saved_tensors
        return grad * (1 - (y / ctx.cap) ** 2), None


x = torch.tensor([-9.0, 0.0, 1.0, 9.0], requires_grad=True)
y = SoftCap.apply(x, 3.0)
y.sum().backward()
print("capped:  ", [round(number, 2) for number in y.tolist()])
print("gradient:", [round(number, 2) for number in x.grad.tolist()])
