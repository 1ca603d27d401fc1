from datetime import timedelta

import torch.distributed as dist

if dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    store = dist.HashStore()
    dist.init_process_group("gloo", store=store, rank=0, world_size=1)

later = dist.new_group()
if dist.get_rank() == 0:
    print("a wait lasts, by default,", dist.constants.default_pg_timeout)
    try:
        dist.monitored_barrier(timeout=timedelta(seconds=1))
        print("all are here")
    except RuntimeError as error:
        print("RuntimeError:", str(error).splitlines()[0])
dist.barrier(later)
dist.destroy_process_group()
