import re

# The form of the message of torch 2.13 on CUDA. The numbers are made up.
MESSAGE = (
    "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total "
    "capacity of 79.10 GiB of which 1.10 GiB is free. Process 811 has "
    "32.70 GiB memory in use. Including non-PyTorch memory, this process "
    "has 45.30 GiB memory in use. Of the allocated memory 36.20 GiB is "
    "allocated by PyTorch, and 8.50 GiB is reserved by PyTorch but "
    "unallocated. If reserved but unallocated memory is large try ..."
)
UNITS = {"bytes": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}


def sizes(pattern):
    found = re.findall(pattern.replace("SIZE", r"([\d.]+) (\w+)"), MESSAGE)
    return [float(number) * UNITS[unit] for number, unit in found]


print(MESSAGE.partition(" GPU 0")[0])
[wanted] = sizes("Tried to allocate SIZE")
[tensors] = sizes("SIZE is allocated by PyTorch")
[cached] = sizes("SIZE is reserved by PyTorch but")
others = sizes(r"Process \d+ has SIZE")
print(f"this process's tensors   {tensors / 2**30:5.2f} GiB")
print(f"held by other processes  {sum(others) / 2**30:5.2f} GiB")
print(f"cached, in pieces        {cached / 2**30:5.2f} GiB")
if cached >= wanted:
    print("maybe fragmented: more is cached than was asked for")
