"""The machinery of torch.nn explained.

program.py   a snippet: its sections, and running it alone
zygote.py    the process that has imported torch, and forks for each run
record.py    what a snippet printed, beside it
mutate.py    programs changed in one place, to see what the records would not notice
sandbox.py   what a snippet may write: its own folder
pictures.py  records, drawn as inline SVG
coverage.py  which public name of torch.nn is run by which block
page.py      a page as its reader sees it: blocks, their programs, their outputs
markdown.py  the site's one Markdown extension: sources above blocks, mathematics, meters
labs.py      MkDocs hooks for the notebook pages
writing.py   MkDocs hooks for `make serve`: what a page shows changed, so it is made anew
takeaway.py  MkDocs hooks for the notebook and Markdown of each page, llms.txt, feed.xml
"""
