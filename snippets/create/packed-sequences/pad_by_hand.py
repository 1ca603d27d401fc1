import torch
from torch.nn.utils.rnn import pad_sequence


def pad_by_hand(sequences, batch_first, padding_value, padding_side):
    longest = max(len(sequence) for sequence in sequences)
    rows = []
    for sequence in sequences:
        missing = (longest - len(sequence), *sequence.shape[1:])
        padding = sequence.new_full(missing, padding_value)
        parts = [sequence, padding]
        if padding_side == "left":
            parts.reverse()
        rows.append(torch.cat(parts))
    return torch.stack(rows, dim=0 if batch_first else 1)


if __name__ == "__main__":
    sequences = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]
    for batch_first in (True, False):
        for side in ("right", "left"):
            arguments = (sequences, batch_first, -1, side)
            padded = pad_sequence(*arguments)
            same = torch.equal(padded, pad_by_hand(*arguments))
            print(f"{batch_first!s:5} {side:5} {same} {padded.tolist()}")
