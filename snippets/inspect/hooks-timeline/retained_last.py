import torch

x = torch.tensor(1.0, requires_grad=True)
y = x * 2
y.retain_grad()


def hook(grad):
    print("in the hook, y.grad is", y.grad)
    return grad * 10


y.register_hook(hook)  # registered after retain_grad()
(y * 3).backward()
print("y.grad:", y.grad.item(), " x.grad:", x.grad.item())
