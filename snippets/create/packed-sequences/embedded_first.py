import torch
from torch import nn
from torch.nn.utils.rnn import (
    PackedSequence,
    pack_padded_sequence,
    pad_sequence,
)

torch.manual_seed(0)
sentences = [torch.tensor([4, 2, 7]), torch.tensor([3])]
ids = pad_sequence(sentences, batch_first=True)
embedding = nn.Embedding(10, 6, padding_idx=0)

packed_ids = pack_padded_sequence(ids, [3, 1], batch_first=True)
for layer in (embedding, nn.Linear(6, 2)):
    try:
        layer(packed_ids)
    except TypeError as error:
        print("TypeError:", error)

packed = pack_padded_sequence(embedding(ids), [3, 1], batch_first=True)
inside = PackedSequence(
    embedding(packed_ids.data),
    packed_ids.batch_sizes,
    packed_ids.sorted_indices,
    packed_ids.unsorted_indices,
)
print("the same rows:", torch.equal(packed.data, inside.data))
print("embedded ids:", ids.numel(), "padded,", len(packed_ids.data), "packed")
