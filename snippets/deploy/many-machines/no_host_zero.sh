export OMP_NUM_THREADS=1
port=$(python -c "import socket as s; print(s.create_server(
  ('127.0.0.1', 0)).getsockname()[1])")
python -m torch.distributed.run --nnodes 2 --nproc-per-node 2 \
  --master-addr 127.0.0.1 --master-port $port --rdzv-conf timeout=2 \
  --node-rank 1 who_is_where.py 2> b.log ||
  grep -o "^torch.*Error: .* connect to" b.log
