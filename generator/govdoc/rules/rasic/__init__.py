"""RAS: the RASIC table against Tabel 1 of the source and its "Let op", and against the AVG."""
