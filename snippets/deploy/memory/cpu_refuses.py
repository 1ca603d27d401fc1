import torch

try:
    torch.empty(2**48)
except RuntimeError as error:
    start = str(error).index("DefaultCPUAllocator")
    print(type(error).__name__, str(error)[start:].partition(". ")[0])
print("an OutOfMemoryError is also a RuntimeError:", end=" ")
print(issubclass(torch.OutOfMemoryError, RuntimeError))
