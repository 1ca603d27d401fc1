import torch
from torch.nn.utils.rnn import pack_padded_sequence


def pack_by_hand(padded, lengths):
    """Return the four fields of pack_padded_sequence(time first)."""
    order = torch.argsort(lengths, descending=True, stable=True)
    back = torch.empty_like(order)
    back[order] = torch.arange(len(order))
    data = []
    batch_sizes = []
    for step in range(int(lengths.max())):
        alive = [n for n in order.tolist() if lengths[n] > step]
        data.append(padded[step, alive])
        batch_sizes.append(len(alive))
    return torch.cat(data), torch.tensor(batch_sizes), order, back


if __name__ == "__main__":
    torch.manual_seed(0)
    padded = torch.randn(5, 4, 3)  # (time, batch, features)
    lengths = torch.tensor([2, 5, 1, 3])
    packed = pack_padded_sequence(padded, lengths, enforce_sorted=False)
    by_hand = pack_by_hand(padded, lengths)
    for name, ours, theirs in zip(packed._fields, by_hand, packed, strict=True):
        print(f"{name:16} equal: {torch.equal(ours, theirs)}")
