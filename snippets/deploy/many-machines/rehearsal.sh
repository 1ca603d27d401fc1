mkdir bin
cat > bin/scontrol <<'FILE'
#!/bin/sh
echo 127.0.0.1
echo 127.0.0.2
FILE
cat > bin/srun <<'FILE'
#!/bin/sh
# Since Slurm 22.05 srun heeds its own option and SRUN_CPUS_PER_TASK only.
CPUS=${SRUN_CPUS_PER_TASK:-unset}
case $1 in --cpus-per-task=*) CPUS=${1#*=}; shift ;; esac
export CPUS
HOST=a PET_LOCAL_ADDR=127.0.0.1 "$@" &
HOST=b PET_LOCAL_ADDR=127.0.0.2 "$@"
wait $!
FILE
chmod +x bin/scontrol bin/srun

python sbatch_file.py 2 2 says_where.py > train.sbatch
port=$(python -c "import socket as s; print(s.create_server(
  ('127.0.0.1', 0)).getsockname()[1])")
export PATH="$PWD/bin:$PATH" OMP_NUM_THREADS=1
export SLURM_JOB_ID=$((port - 10000)) SLURM_JOB_NUM_NODES=2
export SLURM_JOB_NODELIST="host[1-2]" SLURM_CPUS_PER_TASK=64
echo "srun without the option:"
bin/srun python says_where.py > rows
sort rows
echo "train.sbatch:"
bash train.sbatch > rows 2> agents.log || cat agents.log
sort rows
