"""Documents made by hand that hold every kind of block, for who wants to see or test a writer."""

import datetime as dt

from govdoc.blocks import (
    Block,
    Cell,
    Definition,
    DefinitionList,
    Document,
    Footnote,
    FormField,
    Front,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    ListItem,
    MatrixColumn,
    MatrixGroup,
    MatrixRow,
    NoteMark,
    PageBreak,
    Paragraph,
    RasicMatrix,
    Reference,
    Section,
    Signatory,
    Signature,
    Table,
    Text,
)

VIJANDIG = "*x* # x 1. x [a](b) {{ x }} &amp; <w:p> ' \" 't Veer & Co <Zuid> 👩‍⚖️ \u200fשלום ]]>"
LANG = (
    "Stichting Samenwerkende Organisaties voor Jeugdhulp, Opvoedondersteuning en Maatschappelijke "
    "Begeleiding Midden-Lindewaarde"
)
ZIN = (
    "De regisseur deelt alleen wat nodig is voor de hulp aan het huishouden, en legt vast waarom. "
    "De inwoner weet ervan en krijgt antwoord op vragen. "
)


def p(*inlines: Inline | str, style: str = "gewoon") -> Paragraph:
    return Paragraph(
        tuple(Text(one) if isinstance(one, str) else one for one in inlines),
        style,  # type: ignore[arg-type]
    )


def kop(
    level: int, text: str, id_: str = "", number: str = "", soort: str = "hoofdstuk"
) -> Heading:
    return Heading(
        level,
        (Text(text),),
        id_,
        soort if number else "geen",  # type: ignore[arg-type]
        number,
    )


def punten(*items: object, **more: object) -> List:
    """A list of texts, of blocks, or of tuples of those."""
    return List(tuple(_punt(item) for item in items), **more)  # type: ignore[arg-type]


def _punt(item: object) -> ListItem:
    parts = item if isinstance(item, tuple) else (item,)
    return ListItem(tuple(p(part) if isinstance(part, str) else part for part in parts))


def cel(text: str, align: str = "links") -> Cell:
    return Cell((p(text),) if text else (), align)  # type: ignore[arg-type]


def tabel(kop_: tuple[str, ...], rijen: list[tuple[str, ...]], **more: object) -> Table:
    return Table(
        tuple(map(cel, kop_)),
        tuple(tuple(map(cel, rij)) for rij in rijen),
        **more,  # type: ignore[arg-type]
    )


def rasic(activiteiten: int = 45, rollen: int = 22, number: str = "Tabel 3") -> RasicMatrix:
    themas = ("Beleid en verantwoording", "Casusregie", "Rechten van inwoners", "Beveiliging", "FG")
    namen = (
        "Vaststellen van het privacybeleid",
        "Beoordelen van datalekken en melden aan de Autoriteit Persoonsgegevens",
        "Bijhouden van het register",
        "Afhandelen van verzoeken om inzage, verbetering of verwijdering",
        "Toetsen van verwerkersovereenkomsten",
        "Uitvoeren van een DPIA",
    )
    kolommen = tuple(
        MatrixColumn(
            ("COLLEGE", "ASD", "FG", "CISO", "TEAMLEIDER", "KETENPARTNER")[n % 6] + str(n),
            f"functie {n}",
        )
        for n in range(rollen)
    )
    letters = ("A", "R", "S", "", "I", "C", "", "A/R", "", "")
    rijen = tuple(
        MatrixRow(
            (Text(f"{namen[n % len(namen)]} ({n + 1})"),),
            tuple(letters[(n * 3 + k) % len(letters)] for k in range(rollen)),
        )
        for n in range(activiteiten)
    )
    per = -(-activiteiten // len(themas))
    return RasicMatrix(
        kolommen,
        tuple(
            MatrixGroup(thema, rijen[at * per : (at + 1) * per])
            for at, thema in enumerate(themas)
            if rijen[at * per : (at + 1) * per]
        ),
        (Text("Taken en rollen in het sociaal domein"),),
        "Per taak in de rijen de letter van elke rol in de kolommen.",
        number,
        "tabel-rasic",
    )


def handboek(status: str = "concept") -> Document:
    """A handbook with everything: a cover, a contents, a wide matrix, every kind of block."""
    return Document(
        kind="handboek",
        title="Handboek privacy governance sociaal domein",
        gemeente="Lindewaarde",
        status=status,
        version="v1.2 (3f2a9c1, 4 mei 2026)",
        sections=(
            Section(_eerste_deel()),
            Section((kop(1, "De taken en rollen", "tabel", "3"), rasic()), landscape=True),
            Section(_laatste_deel()),
        ),
        subtitle="Wie doet wat, en wat mag u met wie delen",
        front=Front(
            cover=True,
            facts=(
                ("Status", status),
                ("Versie", "v1.2 (3f2a9c1, 4 mei 2026)"),
                ("Vast te stellen door", "college van burgemeester en wethouders"),
                ("Besluit", "2026-00123"),
                ("Evaluatie", "uiterlijk 1 november 2027"),
                ("Eigenaar", "afdelingshoofd sociaal domein"),
            ),
            contents=True,
        ),
        footnotes=(
            Footnote(
                "a",
                (
                    Text("Artikel 4 AVG. Zie ook "),
                    Link("https://voorbeeld.example/avg", (Text("de uitleg"),)),
                    Text("."),
                ),
            ),
            Footnote("b", (Text(VIJANDIG),)),
        ),
        date=dt.date(2026, 5, 4),
        keywords=("privacy", "governance"),
    )


def _eerste_deel() -> tuple[Block, ...]:
    return (
        kop(1, "Dit moet u weten", "in-het-kort"),
        p("Dit handboek zegt wie wat doet met gegevens van inwoners.", style="inleiding"),
        p(
            "Is er iets misgegaan? Meld het meteen bij het meldpunt, ook bij twijfel.",
            style="nadruk",
        ),
        p("De samenvatting in gewone taal. ", ZIN * 2, style="samenvatting"),
        p("Deze gegevens delen wij:", style="samenvatting"),
        List(
            tuple(
                ListItem((p(t, style="samenvatting"),))
                for t in ("naam en adres", "hulpvraag", "plan")
            )
        ),
        p("Kleine letters: ", ZIN, style="klein"),
        p("“Ik vertel het liever zelf.”", style="citaat"),
        kop(1, "Waarom dit handboek", "doel", "1"),
        p(
            ZIN * 3,
            NoteMark("a"),
            " En verder ",
            Text("vet", bold=True),
            ", ",
            Text("schuin", italic=True),
            " en ",
            Text("beide", bold=True, italic=True),
            ".",
        ),
        kop(2, "Status en vaststelling", "gelding", "1.1"),
        p(
            "Dit geldt vanaf ",
            Text("[nog invullen: startdatum]", blank=True),
            ". Zie ",
            Reference("datalek", "hoofdstuk 4"),
            ", ",
            Reference("tabel-rasic", "tabel 3"),
            " en ",
            Link("https://voorbeeld.example/?a=1&b=2", (Text("de website"),)),
            " of ",
            Link("mailto:fg@lindewaarde.example", (Text("mail de FG"),)),
            ".",
        ),
        p(
            "Eerste regel ",
            LineBreak(),
            "tweede regel\tna een tab",
            NoteMark("b"),
            " en nog eens",
            NoteMark("a"),
            ".",
        ),
        p(VIJANDIG),
        kop(3, "Vier niveaus diep", "diep", "1.1.1"),
        punten(
            (
                "een",
                punten(
                    (
                        "een-een",
                        punten(("een-een-een", punten("een-een-een-een", "en nog een"))),
                        p("vervolg op niveau twee"),
                    )
                ),
            ),
            (
                "twee, met genummerde punten",
                punten("stap een", ("stap twee", punten("a", "b", ordered=True)), ordered=True),
            ),
            ("drie", p("Een tweede alinea bij punt drie. " + ZIN)),
        ),
        kop(4, "Een kop van niveau vier"),
        p("Deze lijst begint opnieuw:"),
        punten(
            "eerste",
            ("tweede", punten("streep", ("streep", punten("diep", ordered=True)))),
            "derde",
            ordered=True,
        ),
        p("En deze ook:"),
        punten("eerste", "tweede", ordered=True),
        kop(1, "Begrippen en tabellen", "begrippen", "2"),
        DefinitionList(
            (
                Definition(
                    (Text("Betrokkene"),), (p("De inwoner over wie de gegevens gaan. " + ZIN),)
                ),
                Definition(
                    (Text("FG"),),
                    (p("Functionaris voor gegevensbescherming."), punten("ziet toe", "adviseert")),
                ),
            )
        ),
        kop(2, "Rollen", "rollen", "2.1"),
        tabel(
            ("Rol", "Verantwoordelijk voor", "Rapporteert aan", "Vanaf"),
            [
                (
                    f"Rol {n}",
                    ZIN if n % 3 else "kort",
                    "college van burgemeester en wethouders",
                    f"{n % 28 + 1} september 2026",
                )
                for n in range(24)
            ],
            caption=(Text("Rollen en relaties"),),
            number="Tabel 1",
            id="tabel-rollen",
            description="Per rol waarvoor zij verantwoordelijk is en aan wie zij rapporteert.",
        ),
        p("Tekst na de tabel. ", ZIN),
        Table(
            (cel("Jaar"), cel("Verzoeken", "rechts"), cel("Op tijd", "midden")),
            (
                (cel("2024"), cel("1.204", "rechts"), cel("ja", "midden")),
                (cel("2025"), cel("98", "rechts"), cel("", "midden")),
                (
                    Cell((p("2026"), punten("januari", "februari"))),
                    cel("7", "rechts"),
                    Cell((punten("een", "twee", ordered=True),)),
                ),
            ),
            (Text("Cijfers"),),
            widths=(2, 1, 1),
            number="Tabel 2",
        ),
        tabel(("Zonder bijschrift", "B"), [("x", "y")]),
        tabel(("En nog een", "B"), [("x", "y")], id="kale-tabel"),
    )


def _laatste_deel() -> tuple[Block, ...]:
    return (
        kop(1, "Een datalek: meteen melden", "datalek", "4"),
        p(ZIN * 4),
        kop(2, f"Afspraken met {LANG}", "lang", "4.1"),
        p("Zie ", Reference("kale-tabel", "de tabel zonder bijschrift"), ". ", ZIN * 30),
        kop(2, "Invullen", "invullen", "4.2"),
        p("Naam: ", FormField("Naam", "naam")),
        p(FormField("Functie", "functie", prompt="uw functie")),
        p("Ik teken op ", FormField("Datum", "datum", kind="datum"), " voor gezien."),
        punten(
            (p(FormField("Ja", "ja", kind="aankruisvak"), " ja, dit is gelezen"),),
            (p(FormField("Nee", "nee", kind="aankruisvak"), " nee"),),
        ),
        tabel(("Vraag", "Antwoord"), [("Hoeveel?", "")]),
        PageBreak(),
        kop(1, "Lijst van afspraken", "bijlage-a", "Bijlage A", "bijlage"),
        p(ZIN),
        kop(1, "Wetten", "bijlage-b", "Bijlage B", "bijlage"),
        p(ZIN),
        Signature(
            (
                Signatory(
                    "de gemeente Lindewaarde",
                    "burgemeester",
                    "op grond van het besluit van 1 mei 2026",
                    "gemeente",
                ),
                Signatory(LANG, "bestuurder", tag="partner"),
                Signatory("Woningcorporatie 't Veer & Co", "directeur", tag="veer", place=False),
            )
        ),
    )


def convenant(status: str = "concept", artikelen: int = 12) -> Document:
    """An agreement: a title block, a summary, articles with members that run on, signatures."""
    blocks: list[Block] = [
        kop(1, "Samenvatting in gewone taal", "samenvatting"),
        *(
            p(Text(k, bold=True), " ", ZIN, style="samenvatting")
            for k in ("Wie werken samen.", "Waarvoor.")
        ),
        List(
            tuple(
                ListItem((p(t, style="samenvatting"),))
                for t in ("naam en adres van het huishouden", "de hulpvraag. " + ZIN)
            )
        ),
        p("Deze bladzijde is uitleg. Bij verschil gelden de artikelen.", style="samenvatting"),
        PageBreak(),
    ]
    for n in range(1, artikelen + 1):
        blocks += _artikel(n)
    blocks += [
        kop(1, "Ondertekening", "ondertekening", f"Artikel {artikelen + 1}", "artikel"),
        p("Aldus overeengekomen en in tweevoud ondertekend."),
        Signature(
            (
                Signatory("Gemeente Lindewaarde", "burgemeester", "namens het college", "gemeente"),
                Signatory(LANG, "voorzitter van de raad van bestuur", tag="partner"),
            )
        ),
        PageBreak(),
        kop(1, "Gegevens", "bijlage-a", "Bijlage A", "bijlage"),
        tabel(
            ("Gegeven", "Soort", "Doel", "Van", "Grondslag", "Bewaartermijn"),
            [
                (
                    "naam en adres",
                    "gewoon",
                    "passende jeugdhulp",
                    "gemeente",
                    "AVG 6(1)(e), Jeugdwet 7.4.0",
                    "20 jaar vanaf 1 januari 2027",
                )
            ]
            * 6,
            caption=(Text("Welke gegevens, van wie, waarvoor"),),
            number="Tabel 1",
        ),
    ]
    return Document(
        kind="convenant",
        title=f"Convenant gegevensdeling {LANG}",
        gemeente="Lindewaarde",
        status=status,
        version="0.9",
        sections=(Section(tuple(blocks)),),
        front=Front(
            facts=(
                ("Status", status),
                ("Versie", "0.9"),
                ("Ingang", "1 januari 2027"),
                ("Evaluatie", "uiterlijk 1 november 2027"),
            )
        ),
    )


def _artikel(n: int) -> list[Block]:
    leden = punten(
        "Partijen delen de gegevens van bijlage A, en geen andere. " + ZIN,
        (
            "De gemeente zorgt voor:",
            punten(
                "toegang die bij de rol hoort;",
                ("controle:", punten("elke maand;", "bij een klacht.", ordered=True)),
                "een eigen account.",
                ordered=True,
            ),
        ),
        (p("Zie ", Reference("artikel-2", "artikel 2 lid 1", lid="1"), "."),),
        ordered=True,
        leden=True,
    )
    verder = punten("Dit lid loopt door na een tussenzin.", ordered=True, leden=True, start=4)
    return [
        kop(1, f"Onderwerp {n}", f"artikel-{n}", f"Artikel {n}", "artikel"),
        leden,
        p("Een tussenzin."),
        verder,
    ]


def verklaring() -> Document:
    """A statement on one sheet, adopted, with fields to fill in."""
    return Document(
        kind="geheimhouding",
        title="Geheimhoudingsverklaring voor vrijwilligers",
        gemeente="Lindewaarde",
        status="vastgesteld",
        version="v1.2 (3f2a9c1, 4 mei 2026)",
        sections=(
            Section(
                (
                    p(
                        "Ik werk als vrijwilliger. Ik beloof dat ik geheim houd wat ik hoor.",
                        style="inleiding",
                    ),
                    *(
                        p(f"{label}: ", FormField(label, label.lower()))
                        for label in ("Naam", "Organisatie")
                    ),
                    kop(1, "Dit beloof ik"),
                    punten(
                        "Ik kijk alleen in dossiers die ik nodig heb.",
                        "Ik praat er niet over. " + ZIN,
                        "Ik meld een datalek meteen.",
                        ordered=True,
                    ),
                    kop(1, "Ondertekening"),
                    p("Ik heb dit gelezen en ik begrijp het."),
                    Signature((Signatory("De vrijwilliger", tag="vrijwilliger"),)),
                )
            ),
        ),
        front=Front(facts=(("Status", "vastgesteld"), ("Versie", "v1.2"))),
    )


DOCUMENTEN = {
    "handboek": handboek(),
    "handboek-vastgesteld": handboek("vastgesteld"),
    "convenant": convenant(),
    "verklaring": verklaring(),
}
