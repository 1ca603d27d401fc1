import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

sequences = [torch.tensor([[1.0]] * length) for length in (1, 3, 2)]
try:
    pack_sequence(sequences)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" You can")[0])

torch.manual_seed(0)
rnn = nn.RNN(1, 4)
packed = pack_sequence(sequences, enforce_sorted=False)
packed_output, h_n = rnn(packed)
print("sorted_indices", packed.sorted_indices.tolist())
_, lengths = pad_packed_sequence(packed_output)
print("lengths come back as", lengths.tolist())
for number, sequence in enumerate(sequences):
    _, alone = rnn(sequence)
    same = torch.allclose(h_n[0, number], alone[0], atol=1e-6)
    print(f"h_n[0, {number}] is the last state of sequence {number}: {same}")
