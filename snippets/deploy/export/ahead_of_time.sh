python export_it.py
python -W ignore compile_it.py
python run_package.py 2> messages.txt
