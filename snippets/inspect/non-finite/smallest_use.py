import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
length = x.square().sum().sqrt()
length.backward()
print("length  ", length.item())
print("gradient", x.grad.tolist())

x.grad = None
length = torch.linalg.vector_norm(x)
length.backward()
print("length  ", length.item())
print("gradient", x.grad.tolist())
