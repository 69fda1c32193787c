"""What building documents finds (TPL, UIT), explained as rules explain themselves."""

TEXTS = {
    "TPL001": """Een tekst gebruikt een naam die niet bestaat.

Wat: tussen {{ }} of {% %} staat een naam die govdoc niet kent, of een gegeven dat niet is ingevuld
en waar de tekst niet eerst naar vraagt.
Grondslag: de afspraken over teksten in docs/inhoud-schrijven.md.
Herstel: schrijf de naam die de melding voorstelt, of vraag er eerst naar met {% if … %}.
Voorbeeld:
    Dit convenant geldt voor {{ partner.nam }}.
""",
    "TPL002": """Een tekst bevat een opdracht die niet klopt of niet mag.

Wat: een haakje of een einde ({% endif %}, {% endfor %}) ontbreekt, een filter bestaat niet, of de
tekst probeert iets te doen wat een tekst niet mag.
Grondslag: de afspraken over teksten in docs/inhoud-schrijven.md.
Herstel: doe wat de melding zegt; kijk welke filters en functies er zijn.
Voorbeeld:
    {% if partner.dpia %}Er is een DPIA gedaan.
""",
    "TPL003": """Een deel of bestand van de teksten is er niet of is niet te lezen.

Wat: een document noemt een deel dat niet in content/ staat, of het bestand is geen UTF-8, niet
leesbaar of een koppeling naar buiten.
Grondslag: de afspraken over teksten in docs/inhoud-schrijven.md.
Herstel: maak het bestand, verbeter de naam, of sla het op als UTF-8.
Voorbeeld:
    delen:
      - {deel: doelstelling}
""",
    "TPL004": """Een tekst bevat een kop of HTML waar dat niet kan.

Wat: HTML komt niet in een Word-document, en een kop in een veld van gemeente.yaml breekt de
nummering.
Grondslag: de afspraken over teksten in docs/inhoud-schrijven.md.
Herstel: schrijf gewone Markdown; laat de kop of de HTML weg.
Voorbeeld:
    Dit is <b>belangrijk</b>.
""",
    "TPL005": """Een verwijzing gaat naar iets wat dit document niet heeft.

Wat: artikel() of een koppeling noemt een id of een lid dat er in dit document niet is, of een id
staat er twee keer.
Grondslag: de afspraken over teksten in docs/inhoud-schrijven.md.
Herstel: schrijf de id die de melding voorstelt, of geef het onderdeel deze id.
Voorbeeld:
    Zie {{ artikel('bewaartermijnen') }}.
""",
    "TPL006": """Een tekst haalt een wet of artikel aan dat het register niet heeft.

Wat: een tekst (met wet()) of het YAML van content/ (`gronden`, `artikelen`) noemt een wet die niet
in content/wetten.yaml staat of is ingetrokken, of een artikel dat daar niet bij die wet staat.
Grondslag: elke aangehaalde wet is nagelezen; content/wetten.yaml zegt welke versie en wanneer.
Herstel: schrijf de wet of het artikel dat de melding voorstelt, of vul het register aan nadat u de
wet hebt nagelezen.
Voorbeeld:
    Dit volgt uit {{ wet('avg', '128') }}.
""",
    "TPL007": """Een YAML-bestand van content/ of een stijlenkaart heeft een verkeerde vorm.

Wat: een sleutel ontbreekt of is onbekend, een waarde is van een andere soort, of een document zou
een naam krijgen die niet als bestand kan bestaan.
Grondslag: de afspraken in docs/inhoud-schrijven.md en, over stijlen, docs/eigen-sjabloon.md.
Herstel: doe wat de melding zegt bij de regel die zij aanwijst.
Voorbeeld:
    documenten:
      - titel: Convenant
        bestnad: convenanten/convenant
""",
    "TPL008": """In een document dat is vastgesteld staat nog een open plek.

Wat: het document wordt ondertekend of gepubliceerd, maar een gegeven is niet ingevuld.
Grondslag: een vastgesteld document is volledig; een lege plek is later niet aan te vullen zonder
nieuw besluit.
Herstel: vul de sleutel in die de melding noemt, of zet de status op concept.
Voorbeeld:
    Dit convenant gaat in op {{ open_plek('ingangsdatum', 'looptijd.start') }}.
""",
    "UIT001": """Een document is niet te schrijven.

Wat: de map bestaat niet, u mag er niet schrijven, de naam is te lang of de map leidt naar buiten.
Grondslag: govdoc schrijft een document heel of niet; wat er stond blijft staan.
Herstel: controleer de map en de rechten, of kies een andere map met --out.
Voorbeeld:
    govdoc build --out /alleen-lezen
""",
    "UIT002": """De schijf is vol.

Wat: er is geen ruimte meer op de schijf, of uw ruimte is op.
Grondslag: govdoc schrijft een document heel of niet; wat er stond blijft staan.
Herstel: maak ruimte vrij en bouw opnieuw.
Voorbeeld:
    govdoc build --out volle-schijf
""",
    "UIT003": """Een document is open in een ander programma.

Wat: Word of een ander programma houdt het bestand vast, of het is beveiligd tegen schrijven.
Grondslag: govdoc schrijft een document heel of niet; wat er stond blijft staan.
Herstel: sluit het bestand en bouw opnieuw.
Voorbeeld:
    govdoc build terwijl handboek-privacy-governance.docx in Word open is
""",
    "UIT005": """Twee documenten krijgen dezelfde naam.

Wat: twee documenten zouden op dezelfde plaats komen; geen van beide wordt geschreven.
Grondslag: govdoc schrijft een document heel of niet, en nooit over een ander heen.
Herstel: geef in document.yaml een van beide bij bestand een andere naam.
Voorbeeld:
    bestand: convenanten/convenant
""",
}
