import math

import torch
from torch import nn


def train(causal):
    torch.manual_seed(0)
    embedding = nn.Embedding(16, 16)
    place = nn.Embedding(4, 16)
    layer = nn.TransformerEncoderLayer(16, 2, 32, 0.0, batch_first=True)
    head = nn.Linear(16, 16)
    model = nn.ModuleList([embedding, place, layer, head])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    mask = torch.ones(4, 4, dtype=torch.bool).triu(1) & causal
    losses = []
    for _ in range(301):
        tokens = torch.randint(16, (32, 5))  # nothing to learn in them
        x = embedding(tokens[:, :-1]) + place.weight
        logits = head(layer(x, src_mask=mask))
        logits = logits.transpose(1, 2)  # (batch, kind, time)
        loss = nn.functional.cross_entropy(logits, tokens[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.1f}")
    return losses[::50]


print("bound  ", *[f"{math.log(16):.1f}"] * 7)
print("no mask", *train(causal=False))
print("causal ", *train(causal=True))
