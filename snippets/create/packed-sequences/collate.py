import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [(torch.ones(length, 3), length % 2) for length in (2, 5, 1, 4)]
try:
    next(iter(DataLoader(data, batch_size=2)))
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" at entry")[0])


def collate(samples):
    """Return (padded inputs, lengths, labels) of a list of samples."""
    sequences, labels = zip(*samples, strict=True)
    lengths = torch.tensor([len(sequence) for sequence in sequences])
    padded = pad_sequence(sequences, batch_first=True)
    return padded, lengths, torch.tensor(labels)


for padded, lengths, labels in DataLoader(data, 2, collate_fn=collate):
    print(tuple(padded.shape), lengths.tolist(), labels.tolist())
