"""The other finder on the same texts: python3 eyecite_speed.py FOLDER (pip install eyecite)."""
import pathlib, sys, time
from eyecite import get_citations, resolve_citations

for file in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"), key=lambda f: f.stat().st_size):
    text = file.read_text()
    get_citations(text[:2000])
    rounds = max(1, 200_000 // len(text))
    start = time.process_time()
    for _ in range(rounds):
        found = get_citations(text)
        resolve_citations(found)
    spent = (time.process_time() - start) / rounds
    print(f"eyecite {file.stem:>12}  {len(text) / spent / 1e6:8.3f} MB/s by CPU time, {len(found)} citations")
