python export_it.py
python load_it.py
