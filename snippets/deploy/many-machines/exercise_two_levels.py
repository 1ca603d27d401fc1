# your turn
def bytes_across(hosts, each):
    k = hosts * each
    return 2 * (k - 1) / k


# the check
def counted(hosts, each):
    part = 1 / each  # of N: what a reduce-scatter in the host leaves
    chunk = part / hosts  # goes around a ring of all hosts, twice
    sent = 0.0
    for _ in range(2 * (hosts - 1)):
        sent += chunk
    return sent


sizes = [(2, 8), (64, 8), (2048, 8), (3, 4), (2, 1)]
wanted = [round(counted(*size), 3) for size in sizes]
got = [round(bytes_across(*size), 3) for size in sizes]
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted} N, got {got} N")
