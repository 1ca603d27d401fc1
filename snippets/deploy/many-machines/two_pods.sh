port=$(python -c "import socket as s; print(s.create_server(
  ('127.0.0.1', 0)).getsockname()[1])")
export PET_MASTER_ADDR=127.0.0.1 PET_MASTER_PORT=$port OMP_NUM_THREADS=1
export PET_NNODES=2 PET_NPROC_PER_NODE=2 WORLD_SIZE=4
agent="python -m torch.distributed.run says_where.py"
HOST=a PET_NODE_RANK=0 RANK=0 $agent > a.rows &
HOST=b PET_NODE_RANK=1 RANK=1 $agent > b.rows 2> b.log || cat b.log
wait $!
sort a.rows b.rows
