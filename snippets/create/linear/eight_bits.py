import torch
from torch.nn import functional
from torch.nn.functional import ScalingType

FLOAT8 = torch.float8_e4m3fn
LARGEST = torch.finfo(FLOAT8).max

torch.manual_seed(0)
a = torch.randn(16, 32)
b = torch.randn(32, 16)
scale_a = a.abs().max() / LARGEST  # a / scale_a uses the whole range of float8
scale_b = b.abs().max() / LARGEST
columns = (b / scale_b).to(FLOAT8).T.contiguous().T  # stored column by column
whole = ScalingType.TensorWise  # one scale for a whole tensor
product = functional.scaled_mm(
    (a / scale_a).to(FLOAT8), columns, scale_a, whole, scale_b, whole,
    output_dtype=torch.float32,
)  # fmt: skip
error = (product - a @ b).norm() / (a @ b).norm()
print(f"largest number of float8: {LARGEST}")
print("relative error below 5 %:", bool(error < 0.05))
print("exact:", torch.equal(product, a @ b))

ones = torch.ones(1, 16, 32, dtype=FLOAT8)
ends = torch.tensor([16], dtype=torch.int32)
try:
    functional.scaled_grouped_mm(
        (a.T / scale_a).to(FLOAT8)[:, :16], ones, torch.ones(32),
        ScalingType.RowWise, torch.ones(1, 32), ScalingType.RowWise, offs=ends,
    )  # fmt: skip
except NotImplementedError as error:
    print("scaled_grouped_mm:", str(error).partition(". ")[0])
