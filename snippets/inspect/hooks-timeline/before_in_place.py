import torch

x = torch.tensor(1.0, requires_grad=True)
y = x * 2
y.register_hook(lambda grad: print("registered before:", grad.item()))
y.mul_(5)
y.register_hook(lambda grad: print("registered after: ", grad.item()))
y.backward()
