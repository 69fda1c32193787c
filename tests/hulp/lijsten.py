"""Signers' lists for tests: a gemeente that names one, and the list; all names are made up."""

from pathlib import Path

from hulp.gemeente import volledig, zet

KOP = "nummer,naam,functie,soort,rol,organisatie,start,einde"
NAMEN = ("Trijntje Dobbelveen", "Berend Quispelhof", "Sietske Ypkemare")
RIJEN = (
    f"K-1,{NAMEN[0]},consulent,ambtenaar,asd,Afdeling Zorg,2026-01-01,",
    f"K-2,{NAMEN[1]},maatschappelijk werker,gedetacheerd,asd,buurtzorg_linde,2026-02-01,2028-02-01",
    f"K-3,{NAMEN[2]},beheerder,ict,po,regieplein,,",
)


def lijst(*rijen: str, kop: str = KOP) -> str:
    """The list as text, by default with three signers."""
    return "".join(f"{regel}\n" for regel in (kop, *(rijen or RIJEN)))


def met_lijst(pad: str = "../lijst.csv") -> str:
    """A gemeente with a party of each kind that names this list."""
    soorten = "    ict: {rollen: po}\n"
    return f"{volledig()}{soorten}  ondertekenaars: {pad}\n"


def leg(map_: Path, inhoud: str | bytes, pad: str = "../lijst.csv") -> Path:
    """Writes the list and the gemeente.yaml that names it, in `map_`/gemeente; gives the YAML."""
    zet(map_ / "gemeente", inhoud, pad)
    return zet(map_ / "gemeente", met_lijst(pad))
