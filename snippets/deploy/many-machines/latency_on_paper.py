from math import log2

FLOPS, PARAMETERS, LAYERS, BATCH = 400e12, 405e9, 126, 16 * 2**20
INSIDE, ACROSS = 3.4e-6, 14e-6  # seconds a step


def ring(k):
    hosts = k // 8
    return (k - hosts) * INSIDE + (hosts - 1) * ACROSS


def tree(k):
    return 3 * INSIDE + log2(k / 8) * ACROSS


print("FSDP, 3 collectives a layer: seconds of waiting a step")
print("     k   computation     ring    steps like a tree")
for k in (8, 512, 16_384):
    compute = 6 * PARAMETERS * BATCH / k / FLOPS
    waits = [3 * LAYERS * way(k) for way in (ring, tree)]
    print(f"{k:6,} {compute:13,.1f} {waits[0]:8.3f} {waits[1]:20.3f}")

k = 8
while 3 * LAYERS * ring(k) < 6 * PARAMETERS * BATCH / k / FLOPS:
    k += 8
print(f"the ring's waiting overtakes at {k:,} accelerators")
print(f"a ring of 128 waits {3 * LAYERS * ring(128):.3f}")
