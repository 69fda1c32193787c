"""The messages of the checks that both gates do: one function per thing that can be wrong."""

from govdoc.accessibility.catalogue import Finding, quoted
from govdoc.problems import Level
from govdoc.rules.huisstijl.contrast import shown

_WARNING = Level.WAARSCHUWING


def no_language() -> Finding:
    """The language is not said."""
    return Finding(
        "TGL001",
        "De taal van het document is niet vastgelegd; een voorleesstem weet dan niet welke taal"
        " zij leest",
        "stel de taal van de hele tekst in op Nederlands",
    )


def no_title() -> Finding:
    """The properties hold no title."""
    return Finding(
        "TGL002",
        "Het document heeft geen titel in zijn eigenschappen",
        "vul de titel in (in Word: Bestand, Info, Titel)",
    )


def skipped_heading(before: int, level: int, text: str) -> Finding:
    """A heading that is more than one level below the one before."""
    after = f"na een kop van niveau {before}" if before else "als eerste kop"
    return Finding(
        "TGL003",
        f"De kop {quoted(text)} is van niveau {level}, {after}: een niveau is overgeslagen",
        f"maak er een kop van niveau {before + 1} van, of zet er een kop boven",
    )


def empty_heading(level: int) -> Finding:
    """A heading without text."""
    return Finding(
        "TGL003", f"Een kop van niveau {level} heeft geen tekst", "vul de kop in of haal haar weg"
    )


def typed_list(text: str) -> Finding:
    """A list whose marks are typed."""
    return Finding(
        "TGL004",
        f"Een opsomming is met de hand getypt, te beginnen bij {quoted(text)}",
        "maak er een echte lijst van, met opsommingstekens of nummers",
    )


def no_head(shown_: str) -> Finding:
    """A table without a header row."""
    return Finding(
        "TGL005",
        f"De tabel {shown_} heeft geen kopregel",
        "geef de eerste rij per kolom een kop en laat haar als kopregel herhalen",
    )


def empty_head(column: int) -> Finding:
    """A column without a head."""
    return Finding(
        "TGL005",
        f"Kolom {column} van de tabel heeft geen kop",
        "zet boven elke kolom wat erin staat",
    )


def nested_table() -> Finding:
    """A table in a table."""
    return Finding(
        "TGL006",
        "In een cel van een tabel staat weer een tabel",
        "zet de tabellen onder elkaar; een tabel is er niet voor de opmaak",
    )


def uneven_row(row: int, cells: int, columns: int) -> Finding:
    """A row with more cells than the table has columns."""
    return Finding(
        "TGL006",
        f"Rij {row} van de tabel heeft {cells} cellen, de tabel heeft {columns} kolommen",
        "geef elke rij evenveel cellen",
    )


def empty_column(column: int) -> Finding:
    """A column that holds nothing, its head included."""
    return Finding(
        "TGL006", f"Kolom {column} van de tabel is leeg", "haal de kolom weg, of vul haar in"
    )


def no_words(what: str) -> Finding:
    """A picture without an alternative text."""
    return Finding(
        "TGL008",
        f"{what} heeft geen alternatieve tekst; wie niet ziet, hoort niet wat erop staat",
        "beschrijf in een of twee zinnen wat het beeld laat zien, of markeer het als decoratief",
    )


def low_contrast(text: str, front: str, back: str, ratio: float, least: float) -> Finding:
    """Text that can hardly be read."""
    return Finding(
        "TGL010",
        f"{text} is niet goed te lezen: #{front} op #{back} heeft een contrast van {shown(ratio)}"
        f" : 1, en {shown(least)} : 1 is nodig",
        "kies een donkerder of lichter kleur",
    )


def empty_link(url: str) -> Finding:
    """A link without text."""
    return Finding(
        "TGL012", f"De link naar {quoted(url)} heeft geen tekst", "geef de link een tekst"
    )


def vague_link(text: str) -> Finding:
    """A link whose text says nothing."""
    return Finding(
        "TGL012",
        f"De link {quoted(text)} zegt niet waar hij heen leidt",
        "noem in de tekst van de link wat de lezer daar vindt",
    )


def bare_link(text: str) -> Finding:
    """A link whose text is its address."""
    return Finding(
        "TGL012",
        f"De tekst van een link is een kaal webadres: {quoted(text)}",
        "noem in de tekst van de link wat de lezer daar vindt",
    )


def nameless_field(prompt: str) -> Finding:
    """A field without a name."""
    which = f" {quoted(prompt)}" if prompt.strip() else ""
    return Finding(
        "TGL015",
        f"Een invulveld{which} heeft geen titel; een voorleesstem kan niet zeggen wat er hoort",
        "geef het veld een titel (in Word: Ontwikkelaars, Eigenschappen, Titel)",
    )


def same_tag(tag: str) -> Finding:
    """Two fields with one tag."""
    return Finding(
        "TGL015",
        f"Twee invulvelden hebben hetzelfde kenmerk {quoted(tag)}",
        "geef elk veld een kenmerk van zichzelf",
        _WARNING,
    )


def dotted_line(text: str) -> Finding:
    """Dots or underscores in place of a field."""
    return Finding(
        "TGL015",
        f"Een rij puntjes of streepjes staat waar een invulveld hoort: {quoted(text)}",
        "maak er een invulveld van, met een titel",
    )


def empty_paragraph(count: int = 1) -> Finding:
    """Paragraphs without text, for white space."""
    what = "Een lege alinea zorgt" if count == 1 else f"{count} lege alinea's zorgen"
    return Finding(
        "TGL017",
        f"{what} voor witruimte; een voorleesstem leest die als leegte",
        "haal de lege alinea weg en stel de witruimte in bij de stijl van de alinea",
    )


def tab_columns(text: str) -> Finding:
    """Columns made with tabs or spaces."""
    return Finding(
        "TGL017",
        f"Tabs of spaties maken kolommen in {quoted(text)}",
        "gebruik een tabel of een inspringing",
    )


def heading_in_table(text: str) -> Finding:
    """A heading in a cell."""
    return Finding(
        "TGL003",
        f"De kop {quoted(text)} staat in een tabel",
        "zet de kop boven de tabel, of maak er gewone tekst van",
    )
