"""What the accessibility gate finds (TGL), explained as rules explain themselves."""

TEXTS = {
    "TGL001": """De taal van het document staat niet vast.

Wat: nergens in het bestand staat in welke taal de tekst is, of er staat een andere taal dan
Nederlands bij de hele tekst. Een voorleesstem leest de woorden dan verkeerd uit.
Grondslag: TG-01; WCAG 3.1.1 en 3.1.2 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: selecteer in Word alle tekst en kies bij Controleren, Taal voor Nederlands.
Voorbeeld:
    brief.docx zonder w:lang in de standaardstijl
""",
    "TGL002": """Het document heeft geen titel in zijn eigenschappen.

Wat: de titel in de eigenschappen van het bestand is leeg. Wie met een voorleesstem werkt, hoort dan
alleen een bestandsnaam.
Grondslag: TG-02; WCAG 2.4.2 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: vul in Word bij Bestand, Info de titel in; in een documentsoort van govdoc is dat de
sleutel titel in document.yaml.
Voorbeeld:
    documenten:
      - titel: "{{ partner.toelichting }}"
""",
    "TGL003": """De koppen laten niet zien hoe het document is opgebouwd.

Wat: een kop slaat een niveau over, is leeg of staat in een tabel, een lang stuk tekst heeft geen
enkele kop, een regel is alleen vet gemaakt in plaats van als kop opgemaakt, of er is meer dan één
titel.
Grondslag: TG-03; WCAG 1.3.1 en 2.4.6 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: gebruik de stijlen Kop 1, Kop 2 enzovoort, in hun volgorde, en één titel.
Voorbeeld:
    # Gegevens

    #### Welke gegevens
""",
    "TGL004": """Een opsomming is met de hand getypt.

Wat: regels beginnen met een getypt streepje, bolletje of nummer. Een voorleesstem zegt dan niet dat
het een lijst is en hoeveel punten er zijn.
Grondslag: TG-04; WCAG 1.3.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: maak er in Word een lijst van met opsommingstekens of nummering; in een tekst van govdoc
begint elk punt op een eigen regel met een streepje en een spatie, na een lege regel.
Voorbeeld:
    • naam

    • adres
""",
    "TGL005": """Een tabel heeft geen koppen.

Wat: de eerste rij is niet als kopregel gemarkeerd, of een kolom met inhoud heeft geen kop. Ook als
een rij over twee bladzijden mag splitsen, wordt dat hier gemeld, als waarschuwing.
Grondslag: TG-05; WCAG 1.3.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: geef elke kolom een kop en zet in Word bij Tabelindeling Veldnamenrij herhalen aan.
Voorbeeld:
    |  |  |
    |---|---|
    | naam | twee jaar |
""",
    "TGL006": """Een tabel heeft een vorm die niet is voor te lezen.

Wat: cellen zijn samengevoegd (waarschuwing), een kolom is leeg, er staat een tabel in een tabel, of
een tabel van één rij of één kolom dient alleen voor de opmaak.
Grondslag: TG-06; WCAG 1.3.1 en 1.3.2 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: splits de cellen, haal lege kolommen weg en gebruik een tabel alleen voor gegevens.
Voorbeeld:
    een tabel waarin één cel over drie kolommen loopt
""",
    "TGL007": """Een tabel heeft geen titel of omschrijving.

Wat: bij de eigenschappen van de tabel staat geen titel. Wie niet ziet, hoort dan niet wat de tabel
laat zien voordat hij erin begint.
Grondslag: TG-07; WCAG 1.3.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: vul in Word bij Tabeleigenschappen, Alternatieve tekst een titel en een omschrijving in.
Voorbeeld:
    een tabel zonder w:tblCaption
""",
    "TGL008": """Een beeld heeft geen alternatieve tekst.

Wat: bij een figuur, foto of logo staat niet in woorden wat erop te zien is, of er staat alleen een
bestandsnaam.
Grondslag: TG-08; WCAG 1.1.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: beschrijf het beeld in een of twee zinnen, of markeer het als decoratief.
Voorbeeld:
    logo.png met als alternatieve tekst 'logo.png'
""",
    "TGL009": """Tekst staat in een tekstvak, of een beeld zweeft over de tekst.

Wat: een tekstvak, een kader of een zwevend beeld heeft geen vaste plaats in de leesvolgorde. Een
voorleesstem slaat het over of leest het op een andere plaats voor.
Grondslag: TG-09; WCAG 1.3.2 en 1.4.5 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: zet de tekst in gewone alinea's en het beeld op een eigen regel (In tekstregel).
Voorbeeld:
    een kader met 'Let op!' naast de tekst
""",
    "TGL010": """Tekst is slecht te lezen door haar kleur.

Wat: het contrast van de letters met hun achtergrond is lager dan 4,5 : 1, of lager dan 3 : 1 bij
grote letters.
Grondslag: TG-10; WCAG 1.4.3 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: kies een donkerder letter of een lichtere achtergrond.
Voorbeeld:
    lichtgrijze letters (#AAAAAA) op wit
""",
    "TGL011": """Alleen een kleur zegt wat er bedoeld is.

Wat: lege cellen van een tabel hebben verschillende kleuren. Wie geen kleuren ziet of zwart-wit
afdrukt, mist wat ze betekenen.
Grondslag: TG-11; WCAG 1.4.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: zet in elke gekleurde cel ook een woord, letter of teken.
Voorbeeld:
    een planning met rode en groene vlakken zonder tekst
""",
    "TGL012": """De tekst van een link zegt niet waar hij heen leidt.

Wat: een link heet 'klik hier' of 'lees meer', is een kaal webadres, of heeft geen tekst.
Grondslag: TG-12; WCAG 2.4.4 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: noem in de link zelf wat de lezer er vindt.
Voorbeeld:
    Kijk voor de regels [hier](https://www.lindewaarde.example/privacy).
""",
    "TGL013": """Een lang document heeft geen inhoudsopgave.

Wat: er zijn veel koppen en er is geen inhoudsopgave, of zij is getypt in plaats van gemaakt, zonder
links naar de koppen.
Grondslag: TG-13; WCAG 2.4.5 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: voeg in Word bij Verwijzingen een automatische inhoudsopgave in.
Voorbeeld:
    een nota van twintig koppen zonder inhoudsopgave
""",
    "TGL014": """De letters of de regels van de gewone tekst zijn klein.

Wat: gewone tekst is kleiner dan 11 punts, staat dichter op elkaar dan 1,15 regel, of is uitgevuld
tot een rechte rand.
Grondslag: TG-14; WCAG 1.4.8 (niveau AAA), goede praktijk.
Herstel: stel in de stijl Standaard 11 punts, een regelafstand van 1,15 en links uitlijnen in.
Voorbeeld:
    de stijl Standaard in 9 punts
""",
    "TGL015": """Een invulveld heeft geen naam.

Wat: een veld heeft geen titel, twee velden hebben hetzelfde kenmerk (waarschuwing), of een rij
puntjes of streepjes staat waar een veld hoort.
Grondslag: TG-15; WCAG 3.3.2 en 4.1.2 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: gebruik een invulveld met een titel; in een tekst van govdoc is dat veld('titel',
'kenmerk').
Voorbeeld:
    Naam: ..............................
""",
    "TGL016": """Een afkorting staat er zonder uitleg.

Wat: een afkorting wordt gebruikt en staat nergens voluit, ook niet in een lijst.
Grondslag: TG-16; WCAG 3.1.4 (niveau AAA), goede praktijk.
Herstel: schrijf de afkorting de eerste keer voluit, met de afkorting tussen haakjes erachter.
Voorbeeld:
    De CISO kijkt mee.
""",
    "TGL017": """Lege alinea's, tabs of spaties maken de opmaak.

Wat: witruimte is gemaakt met lege regels, of kolommen met tabs of rijen spaties. Een voorleesstem
leest dat voor als 'leeg', of leest de kolommen door elkaar.
Grondslag: TG-17; WCAG 1.3.2 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: stel witruimte in bij de stijl, begin een bladzijde met een pagina-einde en gebruik voor
kolommen een tabel.
Voorbeeld:
    drie lege regels voor de ondertekening
""",
    "TGL018": """Een voetnoot is met de hand getypt.

Wat: een cijfer staat klein en hoog achter een woord, maar is geen echte voetnoot. De noot is dan
niet te vinden en niet voor te lezen op de plaats waar zij hoort.
Grondslag: TG-18; WCAG 1.3.1 (EN 301 549), verplicht door het Besluit digitale toegankelijkheid
overheid.
Herstel: voeg in Word bij Verwijzingen een voetnoot in.
Voorbeeld:
    zie de toelichting¹, met de noot als gewone tekst onderaan
""",
    "TGL019": """In het bestand staat iets wat de lezer niet hoort te zien.

Wat: het bestand bevat wijzigingen die nog niet zijn aanvaard, opmerkingen, verborgen tekst, of de
naam van wie eraan werkte. Wie het bestand krijgt, krijgt dat mee.
Grondslag: TG-19; AVG artikel 5 lid 1 onder c (niet meer gegevens dan nodig).
Herstel: laat in Word bij Bestand, Info het document controleren en haal weg wat er niet in hoort.
Voorbeeld:
    een convenant met bijgehouden wijzigingen van het overleg
""",
    "TGL020": """Een RASIC-tabel is te breed om te lezen.

Wat: een tabel met letters per rol staat op een staande bladzijde of heeft zeer veel kolommen.
Grondslag: TG-20; WCAG 1.3.1 en 1.4.10 (EN 301 549), verplicht door het Besluit digitale
toegankelijkheid overheid.
Herstel: zet de tabel op een liggende bladzijde, splits haar, en geef dezelfde gegevens ook als
lijst per rol en per taak.
Voorbeeld:
    een RASIC-tabel van 22 rollen op A4 staand
""",
    "TGL021": """Het bestand is niet als Word-document te lezen.

Wat: het bestand is leeg, beschadigd, met een wachtwoord beveiligd, van een oud Word (.doc) of van
een ander programma, of er komt bij het uitpakken veel meer uit dan in een document hoort.
Grondslag: alleen wat te lezen is, is na te kijken; een verdacht bestand wordt niet uitgepakt.
Herstel: open het bestand in Word, haal het wachtwoord eraf en sla het op als .docx.
Voorbeeld:
    govdoc check-docx nota.doc
""",
}
