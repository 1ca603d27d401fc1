rm -f model.sock  # an earlier server can leave it behind
python served_model.py
OMP_NUM_THREADS=1 python -m uvicorn --factory model_server:create_app \
  --uds model.sock --log-level warning &
while kill -0 $! && [ ! -S model.sock ]; do sleep 0.1; done
python ask_by_socket.py || echo "no answer"
kill -TERM $!
wait $! 2> message.txt || echo "stopped, status $?: $(kill -l $?)"
