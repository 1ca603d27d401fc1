import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence


def last_states(cell, packed):
    """Run a cell over a packed batch; return h_n in the original order."""
    rows = packed.data.split(packed.batch_sizes.tolist())
    h = packed.data.new_zeros(len(rows[0]), cell.hidden_size)
    finished = []
    for x in rows:
        finished.append(h[len(x) :])  # the sequences that have ended
        h = cell(x, h[: len(x)])  # the others make one step
    sorted_h = torch.cat([h, *reversed(finished)])  # the longest first
    if packed.unsorted_indices is None:
        return sorted_h
    return sorted_h[packed.unsorted_indices]


if __name__ == "__main__":
    torch.manual_seed(0)
    sequences = [torch.randn(length, 3) for length in (2, 5, 1, 3)]
    packed = pack_sequence(sequences, enforce_sorted=False)
    gru = nn.GRU(3, 4)
    cell = nn.GRUCell(3, 4)
    weights = gru.state_dict().items()
    cell.load_state_dict({k.removesuffix("_l0"): v for k, v in weights})
    _, h_n = gru(packed)
    by_hand = last_states(cell, packed)
    print("h_n equal:", torch.allclose(by_hand, h_n[0], atol=1e-6))
