import torch
from gpt_on_meta import GPT

sizes = {
    "GPT-2": (12, 768, 12),
    "GPT-2 medium": (24, 1024, 16),
    "GPT-2 large": (36, 1280, 20),
    "GPT-2 XL": (48, 1600, 25),
    "96 layers of 12,288": (96, 12288, 96),
}
for name, (layers, width, heads) in sizes.items():
    with torch.device("meta"):
        model = GPT(layers, width, heads)
    parameters = list(model.parameters())
    count = sum(parameter.numel() for parameter in parameters)
    size = sum(parameter.nbytes for parameter in parameters) / 1e9
    print(f"{name:20} {count:15,} parameters, {size:6.1f} GB in float32")

stored = sum(p.untyped_storage().data_ptr() != 0 for p in parameters)
print("parameters of the last one that have memory:", stored)
