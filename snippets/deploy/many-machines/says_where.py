import os

row = ""
for name in ["HOST", "RANK", "LOCAL_RANK", "WORLD_SIZE", "CPUS"]:
    row += f"{name} {os.environ.get(name, '-')}  "
print(row.rstrip(), flush=True)
