import io
import logging

import torch
from torch import nn


def quantize(model, kind):
    from torchao import quantization

    quantization.quantize_(model, getattr(quantization, kind)())


def megabytes(model):
    torch.save(model.state_dict(), file := io.BytesIO())
    return f"{file.tell() / 1e6:.2f} MB"


logging.disable(logging.WARNING)
for kind in ("Int8WeightOnlyConfig", "Int8DynamicActivationInt8WeightConfig"):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 512))
    x = torch.randn(64, 512)
    before, wanted = megabytes(model), model.eval()(x)
    quantize(model, kind)
    error = (model(x) - wanted).norm() / wanted.norm()
    print(kind)
    print(f"  {before} -> {megabytes(model)}, error {error:.3f}")
