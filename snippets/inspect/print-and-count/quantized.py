import logging

from stored_bytes import stored_bytes
from torch import nn

logging.disable(logging.WARNING)  # torchao logs libraries that it cannot load
from torchao.quantization import (  # noqa: E402
    Int8WeightOnlyConfig,
    quantize_,
)

model = nn.Sequential(nn.Linear(512, 512, bias=False))


def measure(label):
    count = sum(parameter.numel() for parameter in model.parameters())
    size = sum(parameter.nbytes for parameter in model.parameters())
    print(f"{label}: {count:,} parameters, nbytes {size:,}")
    print(f"  stored {stored_bytes(model):,} bytes")


measure("float32")
quantize_(model, Int8WeightOnlyConfig())
measure("int8")
