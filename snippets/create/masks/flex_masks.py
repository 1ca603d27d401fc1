import torch
from torch.nn.attention.flex_attention import (
    and_masks,
    create_mask,
    noop_mask,
    or_masks,
)

document = torch.tensor([0, 0, 0, 1, 1, 1])  # two texts in one row


def causal(batch, head, query, key):
    return query >= key


def near(batch, head, query, key):
    return query - key < 2


def same_text(batch, head, query, key):
    return document[query] == document[key]


columns = {
    "noop": noop_mask,
    "causal": causal,
    "and near": and_masks(causal, near),
    "and same": and_masks(causal, same_text),
    "or same": or_masks(causal, same_text),
}
print("query", *(f"{name:8}" for name in columns), sep="  ")
masks = [create_mask(m, 1, 1, 6, 6, "cpu")[0, 0] for m in columns.values()]
for query in range(6):
    rows = ["".join("·█"[seen] for seen in m[query].tolist()) for m in masks]
    cells = "  ".join(f"{row:8}" for row in rows)
    print(f"{query:<5}  {cells.rstrip()}")
