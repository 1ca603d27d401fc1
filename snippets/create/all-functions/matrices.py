import torch
from calls import call
from torch.nn import functional as F
from torch.nn.functional import ScalingType

torch.manual_seed(0)
rows = torch.randn(6, 16, dtype=torch.bfloat16)
experts = torch.randn(2, 16, 8, dtype=torch.bfloat16)
ends = torch.tensor([2, 6], dtype=torch.int32)
grouped = F.grouped_mm(rows, experts, offs=ends)
given = f"{tuple(rows.shape)}, {tuple(experts.shape)}"
print(f"grouped_mm({given}) -> {tuple(grouped.shape)}")

small = torch.float8_e4m3fn
a = torch.randn(16, 16).to(small)
b = torch.randn(16, 16).to(small).t()
scale = torch.ones(1)
each = ScalingType.TensorWise
print(call(F.scaled_mm, a, b, scale, each, scale, each))
experts = torch.ones(1, 16, 16, dtype=small)
row = ScalingType.RowWise
ends = torch.tensor([16], dtype=torch.int32)
scales = torch.ones(16), torch.ones(1, 16)
try:
    F.scaled_grouped_mm(a, experts, scales[0], row, scales[1], row, offs=ends)
except NotImplementedError as error:
    print("scaled_grouped_mm:", str(error).partition(". ")[0])
