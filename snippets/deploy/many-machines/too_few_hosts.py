from datetime import timedelta

import torch.distributed as dist

wait = timedelta(seconds=1)
try:
    dist.TCPStore("127.0.0.1", 0, world_size=2, is_master=True, timeout=wait)
except dist.DistStoreError as error:
    print(f"DistStoreError: {error}")
