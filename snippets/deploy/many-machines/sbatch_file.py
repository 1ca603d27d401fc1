import shlex
import subprocess
import sys

from torch.distributed import run

arguments = sys.argv[1:]
if len(arguments) != 3:  # none, or the two of a notebook's kernel
    arguments = ["2", "8", "train.py"]
nodes, gpus, script = arguments
text = f"""#!/bin/bash
#SBATCH --nodes={nodes}
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node={gpus}
#SBATCH --cpus-per-task=64
#SBATCH --time=01:00:00
head=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)
port=$((10000 + SLURM_JOB_ID % 50000))
srun --cpus-per-task="$SLURM_CPUS_PER_TASK" \\
  python -m torch.distributed.run \\
  --nnodes "$SLURM_JOB_NUM_NODES" --nproc-per-node {gpus} \\
  --rdzv-backend c10d --rdzv-id "$SLURM_JOB_ID" \\
  --rdzv-endpoint "$head:$port" {script}
"""
print(text)

syntax = subprocess.run(["bash", "-n"], input=text, text=True)
print("# bash -n:", syntax.returncode)
words = shlex.split(text.replace("\\\n", ""))
options = words[words.index("torch.distributed.run") + 1 :]
read = run.parse_args(options)
print("# torchrun reads:", read.nnodes, read.nproc_per_node)
print("#", read.rdzv_backend, read.rdzv_id, read.training_script)
