"""Writes the hashes of the runs of six words in a source document: `bron_reeksen.py BESTAND`.

The tests compare every text of govdoc with them (tests/text/test_eigen_zinnen.py).
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from hulp.reeksen import BESTAND, schrijf

if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - the program and one file
        sys.exit("gebruik: python tools/bron_reeksen.py BESTAND")
    aantal = schrijf(Path(sys.argv[1]).read_text("utf-8"))
    print(f"{aantal} reeksen in {BESTAND}")
