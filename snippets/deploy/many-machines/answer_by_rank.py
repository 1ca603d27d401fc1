def job(env):
    rank = int(env["RANK"])
    local_rank = int(env["LOCAL_RANK"])
    return {
        "device": local_rank,
        "downloads": local_rank == 0,
        "saves": rank == 0,
    }


# the check
wrong = []
for hosts in [(2, 2), (8,), (1, 1, 1), (2, 4), (4, 2, 3)]:  # processes
    for host, each in enumerate(hosts):
        for local in range(each):
            rank = sum(hosts[:host]) + local
            numbers = {
                "RANK": rank,
                "LOCAL_RANK": local,
                "GROUP_RANK": host,
                "WORLD_SIZE": sum(hosts),
                "LOCAL_WORLD_SIZE": each,
            }
            env = {name: str(number) for name, number in numbers.items()}
            wanted = {
                "device": local,
                "downloads": local == 0,
                "saves": rank == 0,
            }
            if job(env) != wanted:
                wrong.append((host, local, wanted, job(env)))
if wrong:
    host, local, wanted, got = wrong[0]
    print(f"not yet: host {host}, process {local}")
    print("wanted", wanted)
    print("got   ", got)
else:
    print("solved")
