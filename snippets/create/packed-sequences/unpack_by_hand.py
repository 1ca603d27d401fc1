import torch
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence


def unpack_by_hand(packed, padding_value=0.0):
    """Return what pad_packed_sequence(packed) returns."""
    steps = len(packed.batch_sizes)
    batch = int(packed.batch_sizes[0])
    shape = (steps, batch, *packed.data.shape[1:])
    padded = packed.data.new_full(shape, padding_value)
    lengths = torch.zeros(batch, dtype=torch.int64)
    rows = packed.data.split(packed.batch_sizes.tolist())
    for step, row in enumerate(rows):
        padded[step, : len(row)] = row
        lengths[: len(row)] += 1
    if packed.unsorted_indices is not None:
        padded = padded[:, packed.unsorted_indices]
        lengths = lengths[packed.unsorted_indices]
    return padded, lengths


if __name__ == "__main__":
    sequences = [torch.arange(1.0, length + 1) for length in (2, 4, 1)]
    packed = pack_sequence(sequences, enforce_sorted=False)
    padded, lengths = unpack_by_hand(packed)
    wanted, wanted_lengths = pad_packed_sequence(packed)
    print("padded equal: ", torch.equal(padded, wanted))
    print("lengths equal:", torch.equal(lengths, wanted_lengths))
