import torch

one = torch.ones(1, dtype=torch.float16)
next_number = one + torch.finfo(torch.float16).eps
print("allclose, neighbors:", torch.allclose(one, next_number))
torch.testing.assert_close(one, next_number)
print("assert_close, neighbors: passes")

gradient = torch.full((3,), 5e-6)
zeros = torch.zeros(3)
torch.testing.assert_close(gradient, zeros)
print("assert_close, 5e-06 and 0: passes")
try:
    torch.testing.assert_close(gradient, zeros, rtol=1e-4, atol=0.0)
except AssertionError as error:
    print("with atol=0:", str(error).splitlines()[0])
