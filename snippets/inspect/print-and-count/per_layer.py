from torch import nn

model = nn.Sequential(
    nn.Embedding(1000, 64),
    nn.TransformerEncoderLayer(64, 4, 128, batch_first=True),
    nn.Linear(64, 10),
)
for name, module in model.named_modules():
    own = sum(p.numel() for p in module.parameters(recurse=False))
    if own:
        print(f"{name:21} {type(module).__name__:32} {own:7,}")
print(f"{'all':54} {sum(p.numel() for p in model.parameters()):7,}")
