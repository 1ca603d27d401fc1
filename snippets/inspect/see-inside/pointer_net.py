# --8<-- [start:net]
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, reach, places=6, width=32):
        super().__init__()
        self.attention = nn.MultiheadAttention(width, 1, batch_first=True)
        self.norm = nn.LayerNorm(width)
        # seen[i, j]: place i sees place j, itself or at most `reach` before it
        seen = torch.ones(places, places).tril().triu(-reach).bool()
        self.hidden = nn.Buffer(~seen)

    def forward(self, x):
        mixed, _ = self.attention(x, x, x, attn_mask=self.hidden)
        return self.norm(x + mixed)


class PointerNet(nn.Module):
    def __init__(self, digits=5, places=6, width=32):
        super().__init__()
        self.embed = nn.Embedding(digits, width)
        self.place = nn.Parameter(torch.randn(places, width))
        self.blocks = nn.Sequential(Block(reach=1), Block(reach=5))
        self.head = nn.Linear(width, digits)

    def forward(self, digits):  # (batch, places)
        x = self.blocks(self.embed(digits) + self.place)
        return self.head(x[:, -1])  # the last place answers


# --8<-- [end:net]


# --8<-- [start:train]
def pointers(count):
    digits = torch.randint(5, (count, 6))
    digits[:, 4] = torch.randint(3, (count,))  # points at place 0, 1 or 2
    digits[:, 5] = 0  # the last place knows nothing at first
    answer = digits.gather(1, digits[:, 4:5]).squeeze(1)
    return digits, answer


def trained(seed=0, steps=200, lr=0.007):
    torch.manual_seed(seed)
    net = PointerNet()
    optimizer = torch.optim.Adam(net.parameters(), lr=lr)
    for _ in range(steps):
        digits, answer = pointers(128)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(digits), answer).backward()
        optimizer.step()
    return net.eval()


if __name__ == "__main__":
    net = trained()
    torch.manual_seed(1)
    digits, answer = pointers(1000)
    for row in range(3):
        print(*digits[row].tolist(), "->", answer[row].item())
    right = net(digits).argmax(1) == answer
    print("more than 99 percent right:", bool(right.float().mean() > 0.99))
# --8<-- [end:train]
