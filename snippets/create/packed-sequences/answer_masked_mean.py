import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence


# your turn
def mean_state(packed_output):
    """Return the mean of the outputs of each sequence, (batch, features)."""
    padded, lengths = pad_packed_sequence(packed_output)  # padded by zeros
    return padded.sum(dim=0) / lengths.to(padded.device)[:, None]


# the check
wrong = []
torch.manual_seed(0)
for lengths in ([3], [5, 2], [1, 4, 2, 4], [2, 2, 2]):
    sequences = [torch.randn(length, 3) for length in lengths]
    rnn = nn.RNN(3, 2, nonlinearity="relu", bidirectional=len(lengths) > 2)
    output, _ = rnn(pack_sequence(sequences, enforce_sorted=False))
    wanted = torch.stack([rnn(each)[0].mean(dim=0) for each in sequences])
    found = mean_state(output)
    same = found.shape == wanted.shape
    if not same or not torch.allclose(found, wanted, atol=1e-6):
        wrong.append(f"lengths {lengths}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
