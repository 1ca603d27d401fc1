import torch
from causality import first_leak
from torch import nn


class Model(nn.Module):
    def __init__(self, is_decoder, obeys):
        super().__init__()
        self.is_decoder = is_decoder and obeys  # forgotten: False
        self.embedding = nn.Embedding(16, 32)
        self.layer = nn.TransformerEncoderLayer(32, 4, 64, batch_first=True)
        self.head = nn.Linear(32, 16)

    def features(self, x):
        length = x.shape[1]
        mask = torch.zeros(length, length, dtype=torch.bool)
        if self.is_decoder:
            mask = torch.ones_like(mask).triu(1)
        return self.layer(x, src_mask=mask)

    def forward(self, tokens):
        return self.head(self.features(self.embedding(tokens)))


x = torch.randn(1, 6, 32)
for obeys in (False, True):
    torch.manual_seed(0)
    model = Model(is_decoder=True, obeys=obeys).eval()
    print(f"obeys={obeys!s:5} first leak: {first_leak(model.features, x)}")
