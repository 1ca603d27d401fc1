import torch
from torch.nn.utils.rnn import pad_sequence


# your turn
def reverse_each(padded, lengths):
    """Reverse each sequence of (batch, time, ...); keep padding at the end."""
    time = torch.arange(padded.shape[1], device=padded.device)
    mirrored = lengths.to(padded.device)[:, None] - 1 - time
    index = torch.where(mirrored >= 0, mirrored, time)
    return padded[torch.arange(len(padded))[:, None], index]


# the check
wrong = []
torch.manual_seed(0)
for lengths in ([3], [4, 2], [1, 5, 3], [0, 2]):
    for features in ((), (3,), (2, 2)):
        sequences = [torch.randn(length, *features) for length in lengths]
        padded = pad_sequence(sequences, batch_first=True, padding_value=9.0)
        kept = padded.clone()
        flipped = [sequence.flip(0) for sequence in sequences]
        wanted = pad_sequence(flipped, batch_first=True, padding_value=9.0)
        found = reverse_each(padded, torch.tensor(lengths))
        if not torch.equal(found, wanted):
            wrong.append(f"lengths {lengths}, features {features}")
        if not torch.equal(padded, kept):
            wrong.append("it changed its input")
print(f"not yet: {wrong[0]}" if wrong else "solved")
