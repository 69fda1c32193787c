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
    """Columns made with tabs."""
    return Finding(
        "TGL017",
        f"Tabs maken kolommen in {quoted(text)}",
        "gebruik een tabel of een inspringing",
    )


def spaces(text: str) -> Finding:
    """Text put in its place with spaces."""
    return Finding(
        "TGL017",
        f"Een rij spaties zet de tekst op zijn plaats in {quoted(text)}",
        "gebruik een tabel of een inspringing",
        _WARNING,
    )


def heading_in_table(text: str) -> Finding:
    """A heading in a cell."""
    return Finding(
        "TGL003",
        f"De kop {quoted(text)} staat in een tabel",
        "zet de kop boven de tabel, of maak er gewone tekst van",
    )


def other_language(tag: str) -> Finding:
    """Dutch text that says to be something else."""
    return Finding(
        "TGL001",
        f"De tekst is Nederlands, maar staat op de taal {quoted(tag)}",
        "stel de taal van de hele tekst in op Nederlands (in Word: Controleren, Taal)",
    )


def second_title(text: str) -> Finding:
    """More than one title."""
    return Finding(
        "TGL003",
        f"Het document heeft een tweede titel: {quoted(text)}",
        "geef één regel de stijl Titel en maak van de andere een kop",
    )


def no_headings() -> Finding:
    """A long text without headings."""
    return Finding(
        "TGL003",
        "Het document heeft geen enkele kop",
        "geef de koppen de stijlen Kop 1, Kop 2 enzovoort",
    )


def typed_heading(text: str, count: int) -> Finding:
    """Lines that look like headings and are none."""
    more = f" (en {count - 1} andere regels)" if count > 1 else ""
    return Finding(
        "TGL003",
        f"De regel {quoted(text)}{more} is vet gemaakt, maar is geen kop",
        "geef de regel de stijl van een kop, als het er een is",
        _WARNING,
    )


def splitting_rows(count: int) -> Finding:
    """Rows that may split."""
    what = "In een tabel mogen" if count == 1 else f"In {count} tabellen mogen"
    return Finding(
        "TGL005",
        f"{what} rijen over twee bladzijden splitsen",
        "zet in de eigenschappen van de rijen uit dat een rij over pagina's mag splitsen",
        Level.ADVIES,
    )


def merged_cells(shown_: str) -> Finding:
    """Merged cells."""
    return Finding(
        "TGL006",
        f"De tabel {shown_} heeft samengevoegde cellen",
        "splits de cellen, zodat elke rij evenveel cellen heeft als er kolommen zijn",
        _WARNING,
    )


def layout_table(shown_: str) -> Finding:
    """A table for the look."""
    return Finding(
        "TGL006",
        f"De tabel {shown_} heeft maar één rij of kolom en dient alleen voor de opmaak",
        "gebruik gewone alinea's, met een rand of kleur als dat nodig is",
        _WARNING,
    )


def untitled_table(shown_: str) -> Finding:
    """A table without a title or description."""
    return Finding(
        "TGL007",
        f"De tabel {shown_} heeft geen titel en omschrijving voor wie niet ziet",
        "vul ze in (in Word: Tabeleigenschappen, Alternatieve tekst)",
    )


def idle_words(text: str) -> Finding:
    """An alternative text that is a file's name, or says nothing."""
    return Finding(
        "TGL008",
        f"De alternatieve tekst van een afbeelding zegt niets: {quoted(text)}",
        "beschrijf in een of twee zinnen wat het beeld laat zien",
    )


def text_box(text: str) -> Finding:
    """Text in a box."""
    return Finding(
        "TGL009",
        f"Deze tekst staat in een tekstvak of kader: {quoted(text)}",
        "zet de tekst in een gewone alinea, met een rand of kleur als dat nodig is",
    )


def floating() -> Finding:
    """A picture beside the text."""
    return Finding(
        "TGL009",
        "Een afbeelding zweeft over of naast de tekst, zonder vaste plaats in de leesvolgorde",
        "zet de afbeelding in de tekstregel (in Word: Indelingsopties, In tekstregel)",
    )


def only_colour(shown_: str) -> Finding:
    """Cells that say something by their colour only."""
    return Finding(
        "TGL011",
        f"In de tabel {shown_} zegt alleen de kleur van lege cellen wat er bedoeld is",
        "zet in elke gekleurde cel ook een woord, letter of teken",
    )


def no_contents(headings: int) -> Finding:
    """A long document without a contents."""
    return Finding(
        "TGL013",
        f"Het document heeft {headings} koppen en geen inhoudsopgave",
        "voeg een automatische inhoudsopgave in (in Word: Verwijzingen, Inhoudsopgave)",
    )


def small_text(points: float) -> Finding:
    """Small letters."""
    shown_ = f"{points:g}".replace(".", ",")
    return Finding(
        "TGL014",
        f"De meeste tekst is {shown_} punts",
        "stel voor gewone tekst 11 punts of groter in",
    )


def tight_lines(lines: float) -> Finding:
    """Lines close together."""
    shown_ = f"{lines:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return Finding(
        "TGL014",
        f"De regelafstand van de meeste tekst is {shown_}",
        "stel voor gewone tekst een regelafstand van 1,15 of meer in",
    )


def justified() -> Finding:
    """Straight edges."""
    return Finding(
        "TGL014", "De meeste tekst is uitgevuld tot een rechte rand", "lijn gewone tekst links uit"
    )


def abbreviations(shorts: list[str], most: int) -> Finding:
    """Abbreviations that are nowhere in full."""
    more = f" en nog {len(shorts) - most}" if len(shorts) > most else ""
    return Finding(
        "TGL016",
        f"Afkortingen zonder uitleg: {', '.join(shorts[:most])}{more}",
        "schrijf een afkorting de eerste keer voluit, of zet haar in een lijst van afkortingen",
    )


def typed_note(text: str) -> Finding:
    """A note that is typed."""
    return Finding(
        "TGL018",
        f"Een voetnoot lijkt met de hand getypt in {quoted(text)}",
        "voeg een echte voetnoot in (in Word: Verwijzingen, Voetnoot invoegen)",
    )


def changes(count: int) -> Finding:
    """Tracked changes."""
    what = "Er staat 1 bijgehouden wijziging" if count == 1 else f"Er staan {count} wijzigingen"
    return Finding("TGL019", f"{what} in het document", "aanvaard of verwerp alle wijzigingen")


def tracking() -> Finding:
    """Tracking is on."""
    return Finding(
        "TGL019",
        "Het bijhouden van wijzigingen staat aan",
        "zet het uit voordat u het document verspreidt (in Word: Controleren)",
    )


def comments(count: int) -> Finding:
    """Comments."""
    what = "Er staat 1 opmerking" if count == 1 else f"Er staan {count} opmerkingen"
    return Finding("TGL019", f"{what} in het document", "verwijder de opmerkingen")


def hidden() -> Finding:
    """Hidden text."""
    return Finding(
        "TGL019",
        "Een deel van de tekst is verborgen",
        "verwijder de verborgen tekst of maak haar zichtbaar",
    )


def editor(who: str = "wie het bestand het laatst bewerkte") -> Finding:
    """A name in the properties; it is not repeated."""
    return Finding(
        "TGL019",
        f"In het bestand staat de naam van {who}",
        "haal persoonlijke gegevens weg (in Word: Bestand, Info, Document controleren)",
    )


def wide_rasic(columns: int) -> Finding:
    """A RASIC table that does not fit."""
    return Finding(
        "TGL020",
        f"De RASIC-tabel van {columns} kolommen is te breed voor haar bladzijde",
        "zet haar liggend of splits haar, en geef alles ook als lijst per rol en per taak",
    )
