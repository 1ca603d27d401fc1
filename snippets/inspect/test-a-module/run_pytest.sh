export COLUMNS=80
python -m pytest -qq --tb=no -rf -p no:cacheprovider test_blocks.py || true
