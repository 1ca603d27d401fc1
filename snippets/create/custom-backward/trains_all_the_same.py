import torch
from torch.autograd import gradcheck


class Right(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, cap):
        y = cap * torch.tanh(x / cap)
        ctx.save_for_backward(y)
        ctx.cap = cap
        return y

    @staticmethod
    def backward(ctx, grad):
        (y,) = ctx.saved_tensors
        return grad * (1 - (y / ctx.cap) ** 2), None


class Wrong(Right):
    @staticmethod
    def backward(ctx, grad):  # forgets the factor in front of tanh
        return Right.backward(ctx, grad)[0] / ctx.cap, None


for function in (Right, Wrong):
    torch.manual_seed(0)
    x = torch.randn(64, 3)
    target = x.sum(1, keepdim=True).clamp(-2, 2)
    linear = torch.nn.Linear(3, 1)
    optimizer = torch.optim.SGD(linear.parameters(), lr=0.1)
    for step in range(201):
        loss = (function.apply(linear(x), 2.0) - target).square().mean()
        if step % 200 == 0:
            print(f"{function.__name__}, step {step}: loss {loss:.2f}")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    few = torch.tensor([0.5, 1], dtype=torch.float64, requires_grad=True)
    same = gradcheck(function.apply, (few, 2.0), raise_exception=False)
    print("  gradcheck:", same)
