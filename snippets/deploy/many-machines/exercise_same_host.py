# your turn
def ranks_of_my_host(env):
    return [0, 1]


# the check
wrong = []
for hosts in [(2, 2), (8,), (1, 1, 1), (2, 4), (4, 2, 3)]:  # processes
    for host, each in enumerate(hosts):
        first = sum(hosts[:host])
        wanted = list(range(first, first + each))
        for local, rank in enumerate(wanted):
            numbers = {
                "RANK": rank,
                "LOCAL_RANK": local,
                "WORLD_SIZE": sum(hosts),
                "LOCAL_WORLD_SIZE": each,
            }
            env = {name: str(number) for name, number in numbers.items()}
            if ranks_of_my_host(env) != wanted:
                wrong.append((rank, hosts, wanted))
if wrong:
    rank, hosts, wanted = wrong[0]
    print(f"not yet: rank {rank} of hosts with {hosts}: wanted {wanted}")
else:
    print("solved")
