export OMP_NUM_THREADS=1
start="python -m torch.distributed.run --standalone --nproc-per-node"
$start 4 shards.py
LC_ALL=C ls -A checkpoint
$start 2 shards.py
python shards.py
