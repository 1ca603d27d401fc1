mkdir bin
printf '#!/bin/sh\necho 127.0.0.1\necho 127.0.0.1\n' > bin/scontrol
cat > bin/srun <<'END'
#!/bin/sh
HOST=a PET_LOCAL_ADDR=127.0.0.1 "$@" &
HOST=b PET_LOCAL_ADDR=127.0.0.2 "$@"
wait $!
END
chmod +x bin/scontrol bin/srun

python sbatch_file.py 2 2 who_is_where.py > train.sbatch
port=$(python -c "import socket as s; print(s.create_server(
  ('127.0.0.1', 0)).getsockname()[1])")
export PATH="$PWD/bin:$PATH" OMP_NUM_THREADS=1
export SLURM_JOB_ID=$((port - 10000)) SLURM_JOB_NUM_NODES=2
export SLURM_JOB_NODELIST="host[1-2]"
bash train.sbatch 2> agents.log || cat agents.log
