OMP_NUM_THREADS=1 python -m torch.distributed.run \
  --standalone --nproc-per-node 2 trains_anywhere.py
