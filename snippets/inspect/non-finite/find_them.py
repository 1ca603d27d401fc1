import torch

x = torch.tensor([[1.0, torch.nan], [torch.inf, 2.0]])
print("isfinite", x.isfinite().tolist())
print("where   ", x.isfinite().logical_not().nonzero().tolist())
print("x != x  ", (x != x).tolist())
print("equal   ", torch.equal(x, x), torch.allclose(x, x))
print("allclose", torch.allclose(x, x, equal_nan=True))
try:
    torch.testing.assert_close(x, torch.zeros(2, 2))
except AssertionError as error:
    print("AssertionError:", str(error).splitlines()[0])
