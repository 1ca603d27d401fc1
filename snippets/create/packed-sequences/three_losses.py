import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.utils.rnn import (
    pack_sequence,
    pad_packed_sequence,
    pad_sequence,
)

torch.manual_seed(0)
lengths = torch.tensor([2, 9, 1])
inputs = [torch.randn(n, 3) for n in lengths]
targets = [torch.randint(0, 4, (n,)) for n in lengths]
gru = nn.GRU(3, 8)
head = nn.Linear(8, 4)

packed, _ = gru(pack_sequence(inputs, enforce_sorted=False))
packed_targets = pack_sequence(targets, enforce_sorted=False)
over_packed = cross_entropy(head(packed.data), packed_targets.data)

logits = head(pad_packed_sequence(packed)[0])  # (time, batch, classes)
zeros = pad_sequence(targets)  # class 0 in place of padding
ignored = pad_sequence(targets, padding_value=-100)
valid = torch.arange(9)[:, None] < lengths

print(f"packed data        {over_packed:.3f}")
print(f"with a mask        {cross_entropy(logits[valid], zeros[valid]):.3f}")
loss = cross_entropy(logits.flatten(0, 1), ignored.flatten())
print(f"with ignore_index  {loss:.3f}")
loss = cross_entropy(logits.flatten(0, 1), zeros.flatten())
print(f"padding included   {loss:.3f}")
