from torch import nn

model = nn.Sequential(
    nn.Embedding(1000, 64),
    nn.TransformerEncoderLayer(64, 4, 128, batch_first=True),
    nn.Linear(64, 10),
)
total = sum(p.numel() for p in model.parameters())
for name, child in model.named_children():
    count = sum(p.numel() for p in child.parameters())
    share = count / total
    kind = type(child).__name__
    print(f"{name} {kind:24}", "█" * (1 + int(30 * share)), f"{share:.0%}")
