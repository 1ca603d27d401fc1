import torch
from summary_by_hand import summary
from torch import nn


class GPT(nn.Module):
    def __init__(self, layers=12, width=768, heads=12):
        super().__init__()
        self.token = nn.Embedding(50257, width)
        self.position = nn.Embedding(1024, width)
        self.blocks = nn.Sequential()
        sizes = width, heads, 4 * width
        for _ in range(layers):
            block = nn.TransformerEncoderLayer(*sizes, batch_first=True)
            self.blocks.append(block)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, 50257, bias=False)
        self.head.weight = self.token.weight

    def forward(self, tokens):
        place = torch.arange(tokens.shape[1], device=tokens.device)
        x = self.token(tokens) + self.position(place)
        return self.head(self.norm(self.blocks(x)))


if __name__ == "__main__":
    with torch.device("meta"):
        model = GPT()
        tokens = torch.zeros(8, 1024, dtype=torch.long)
    rows = summary(model, tokens)
    for name in [name for name, _ in model.named_children()]:
        inside = [row for row in rows if row[0].split(".")[0] == name]
        count = sum(row[3] for row in inside)
        bar = "|" + "█" * (count // 5_000_000)
        print(f"{name:8} {inside[0][2]!s:16} {count:10,} {bar}")
    print(f"{'all':25} {sum(row[3] for row in rows):10,}")
