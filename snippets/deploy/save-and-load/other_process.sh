python whole_model.py > /dev/null
python -c 'import torch; torch.load("whole.pt", weights_only=False)' \
  2>&1 | tail -n 1
