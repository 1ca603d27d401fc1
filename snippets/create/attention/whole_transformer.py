import torch
from torch import nn

torch.manual_seed(0)
model = nn.Transformer(
    d_model=8,
    nhead=2,
    num_encoder_layers=2,
    num_decoder_layers=3,
    dim_feedforward=16,
    dropout=0.0,
    batch_first=True,
)
source = torch.randn(2, 6, 8)  # what is read
target = torch.randn(2, 4, 8)  # what was written so far

output = model(source, target)
memory = model.encoder(source)
print("output", tuple(output.shape))
print("equal ", torch.allclose(output, model.decoder(target, memory)))
for name, child in model.named_children():
    norm = type(child.norm).__name__
    print(f"{name}: {len(child.layers)} layers, then", norm)
