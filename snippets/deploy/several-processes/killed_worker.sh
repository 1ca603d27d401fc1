export OMP_NUM_THREADS=1 TORCH_DISABLE_SHARE_RDZV_TCP_STORE=1
run="python -m torch.distributed.run --standalone --nproc-per-node 2"
$run resumable_training.py undisturbed.pt
$run --max-restarts 1 --redirects 2 --log-dir logs \
  resumable_training.py killed.pt --kill 2> torchrun.log
basename -a logs/*/attempt_*

python - <<'END'
import torch

one, other = torch.load("undisturbed.pt"), torch.load("killed.pt")
for name, weight in one["model"].items():
    print(name, "equal:", torch.equal(weight, other["model"][name]))
END
