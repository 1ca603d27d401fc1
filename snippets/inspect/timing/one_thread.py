import torch
from torch.utils.benchmark import Timer

torch.set_num_threads(2)
seen = []
names = {"seen": seen, "torch": torch}
stmt = "seen.append(torch.get_num_threads())"
for threads in (None, 1, 2):
    options = {} if threads is None else {"num_threads": threads}
    Timer(stmt, globals=names, **options).timeit(number=1)
    print(f"num_threads={threads}: the statement has {seen[-1]}")
print("outside:", torch.get_num_threads())
