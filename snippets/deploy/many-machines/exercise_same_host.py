# your turn
def ranks_of_my_host(env):
    return [0, 1]


# the check
wrong = []
for hosts, each in [(2, 2), (1, 8), (3, 1), (2, 4)]:
    for rank in range(hosts * each):
        numbers = {
            "RANK": rank,
            "LOCAL_RANK": rank % each,
            "WORLD_SIZE": hosts * each,
            "LOCAL_WORLD_SIZE": each,
        }
        env = {name: str(number) for name, number in numbers.items()}
        wanted = [r for r in range(hosts * each) if r // each == rank // each]
        if ranks_of_my_host(env) != wanted:
            wrong.append((rank, each, wanted))
if wrong:
    rank, each, wanted = wrong[0]
    print(f"not yet: rank {rank} with {each} on each host: wanted {wanted}")
else:
    print("solved")
