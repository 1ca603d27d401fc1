import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # torch retires quantized dtypes, and warns


def load_into(dtype, value):
    model = nn.Module()
    model.register_buffer("value", torch.zeros(1, dtype=dtype))
    model.load_state_dict({"value": value})
    return model.get_buffer("value").item()


print("1e6 into float16:", load_into(torch.half, torch.tensor([1e6])))
print("1e-9 into float16:", load_into(torch.half, torch.tensor([1e-9])))
print("7.9 into int64:", load_into(torch.int64, torch.tensor([7.9])))
print("300 into uint8:", load_into(torch.uint8, torch.tensor([300])))

quantized = torch.quantize_per_tensor(torch.ones(1), 0.1, 0, torch.qint8)
try:
    load_into(torch.float32, quantized)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition("('")[2].partition(",")[0])
