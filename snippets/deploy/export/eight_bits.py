import io
import logging

import torch
from torch import nn

logging.disable(logging.WARNING)  # torchao logs libraries that it cannot load
from torchao.quantization import (  # noqa: E402
    Int8DynamicActivationInt8WeightConfig,
    Int8WeightOnlyConfig,
    quantize_,
)


def megabytes(model):
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    return f"{file.tell() / 1e6:.2f} MB"


def compare(config):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 512))
    model.eval()
    x = torch.randn(64, 512)
    output = model(x)
    before = megabytes(model)
    quantize_(model, config)
    error = (model(x) - output).norm() / output.norm()
    print(type(config).__name__)
    print(f"  {before} -> {megabytes(model)}, error {error:.3f}")


compare(Int8WeightOnlyConfig())
compare(Int8DynamicActivationInt8WeightConfig())
