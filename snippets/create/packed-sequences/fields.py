import torch
from torch.nn.utils.rnn import invert_permutation, pack_sequence

sequences = [torch.tensor([1, 2]), torch.tensor([3, 4, 5])]
packed = pack_sequence(sequences, enforce_sorted=False)
for name, value in packed._asdict().items():
    print(f"{name:16} {value.tolist()}")
inverse = invert_permutation(packed.sorted_indices)
print("inverse:", torch.equal(inverse, packed.unsorted_indices))

print("len() counts the fields:", len(packed))
print("sequences:", int(packed.batch_sizes[0]))
print("double():", packed.double().data.dtype)
print("no change, the same object:", packed.to(torch.int64) is packed)
moved = packed.to("meta")  # stands for another device
for name, value in moved._asdict().items():
    print(f"{name:16} on {value.device.type}")

already_sorted = pack_sequence(sequences[::-1])
print("sorted by you:", already_sorted.sorted_indices)
