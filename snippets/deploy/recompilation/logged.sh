# sed takes the folder out of each path, and the hint after a #.
export TORCH_LOGS=recompiles TORCH_LOGS_FORMAT="%(message)s"
python scale_twice.py 2>&1 | sed 's#/[^ ]*/##; s/ *#.*//'
