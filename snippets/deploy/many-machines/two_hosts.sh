export OMP_NUM_THREADS=1
port=$(python -c "import socket as s; print(s.create_server(
  ('127.0.0.1', 0)).getsockname()[1])")
agent="python -m torch.distributed.run --nnodes 2 --nproc-per-node 2
  --master-addr 127.0.0.1 --master-port $port"
HOST=a $agent --node-rank 0 who_is_where.py &
HOST=b $agent --node-rank 1 who_is_where.py 2> b.log || cat b.log
wait $!
