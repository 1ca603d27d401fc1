for program in statistics_per_rank.py gradient_with_norm.py; do
  OMP_NUM_THREADS=1 python -m torch.distributed.run \
    --standalone --nproc-per-node 2 $program
done
