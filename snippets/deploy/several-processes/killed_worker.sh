export OMP_NUM_THREADS=1 TORCH_DISABLE_SHARE_RDZV_TCP_STORE=1
python -m torch.distributed.run --standalone --nproc-per-node 2 \
  --max-restarts 1 --redirects 2 --log-dir logs \
  resumable_training.py --kill 2> torchrun.log
basename -a logs/*/attempt_*
