FLOPS = 400e12
PARAMETERS = 405e9
LAYERS = 126
BATCH = 16 * 2**20
INSIDE = 3.4e-6  # seconds a step, inside a host
ACROSS = 14e-6  # seconds a step, between hosts


def ring(k, each):
    """Seconds that a chunk takes around a ring, `each` ranks a host."""
    hosts = k // each
    return (k - hosts) * INSIDE + (hosts - 1) * ACROSS


def computation(k):
    return 6 * PARAMETERS * BATCH / k / FLOPS


print("     k  computation  one ring of k")
for k in [8, 512, 16_384]:
    waiting = 3 * LAYERS * ring(k, each=8)
    print(f"{k:6,} {computation(k):12,.1f} {waiting:14.3f}")

k = 8
while 3 * LAYERS * ring(k, each=8) < computation(k):
    k += 8
print(f"waiting overtakes computation at {k:,} accelerators")

waiting = 3 * 8 * ring(128, each=1)
print(f"8 layers in a ring of 128, one on each host: {waiting:.3f}")
