import torch
import torch.nn.functional as F

numbers = torch.tensor([1, 2])
print(F.pad(numbers, (0, 1), value=0.9))
print(F.pad(numbers, (0, 1), value=2**53 + 1), 2**53 + 1)
print(F.pad(torch.tensor([True, False]), (0, 1), value=-100))
try:
    F.pad(torch.tensor([1, 2], dtype=torch.uint8), (0, 1), value=-100)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

end = torch.full((1,), 2**53 + 1)
print(torch.cat([numbers, end]))  # exact for any integer of the dtype
