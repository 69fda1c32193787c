"""What reading a gemeente.yaml finds (YML, FMT, REF), explained as rules explain themselves."""

TEXTS = {
    "YML001": """Het bestand is op deze plaats geen YAML.

Wat: een aanhalingsteken, haakje, dubbele punt of inspringing klopt niet, of er staat een
onzichtbaar stuurteken. Wat erna komt is niet te lezen; wat ervoor staat wordt wel nagekeken.
Grondslag: de YAML-standaard, versie 1.2.
Herstel: kijk naar de regel die de melding aanwijst en naar de regel erboven. Zet bij twijfel de
waarde tussen aanhalingstekens.
Voorbeeld:
    beleid:
      status: concept
      opmerking: "Nog niet klaar  # YML001
""",
    "YML002": """Een sleutel staat twee keer in dezelfde groep.

Wat: van twee gelijke sleutels is niet te zeggen welke u bedoelt. De tweede telt niet mee.
Grondslag: de YAML-standaard, versie 1.2: sleutels zijn uniek.
Herstel: voeg de twee samen of geef er één een andere naam.
Voorbeeld:
    activiteiten:
      klachten:
        naam: Klachten behandelen
        A: college
        R: asd
        I: fg
        R: po  # YML002
""",
    "YML003": """Het bestand bevat iets wat govdoc niet leest.

Wat: het bestand is groter dan 5 MB of geen UTF-8, is dieper genest dan 50 niveaus, bevat meer dan
één document, een typeaanduiding met ! of verwijzingen met * die te veel opleveren of naar zichzelf
verwijzen.
Grondslag: het formaat van gemeente.yaml: een bestand moet voor ieder mens te lezen zijn.
Herstel: doe wat de melding zegt; een tekst die met ! begint hoort tussen aanhalingstekens.
Voorbeeld:
    activiteiten:
      klachten:
        naam: !Klachten behandelen  # YML003
        A: college
        R: asd
        I: fg
""",
    "FMT001": """Een verplichte sleutel ontbreekt.

Wat: een sleutel die er altijd moet zijn staat er niet, of er staat niets achter.
Grondslag: het formaat van gemeente.yaml; zonder dit gegeven is een document niet te maken.
Herstel: voeg de sleutel toe; de melding zegt wat erachter hoort.
Voorbeeld:
    activiteiten:
      klachten:  # FMT001
        A: college
        R: asd
        I: fg
""",
    "FMT002": """Een sleutel is onbekend.

Wat: de sleutel hoort niet in deze groep. Meestal is het een tikfout of staat hij te diep of te
ondiep.
Grondslag: het formaat van gemeente.yaml; wat govdoc niet kent, komt in geen document terecht.
Herstel: schrijf de naam die de melding voorstelt, of haal de sleutel weg.
Voorbeeld:
    activiteiten:
      klachten:
        naam: Klachten behandelen
        tema: Klachten  # FMT002
        A: college
        R: asd
        I: fg
""",
    "FMT003": """Een waarde is van een andere soort dan hier hoort.

Wat: hier hoort een datum, een getal, ja of nee, een keuze uit vaste woorden, een lijst of een
groep, en er staat iets anders. Ook een id met een hoofdletter of spatie, en een reden van minder
dan 20 tekens.
Grondslag: het formaat van gemeente.yaml.
Herstel: schrijf de waarde zoals de melding zegt; een datum als 2026-03-01.
Voorbeeld:
    beleid:
      status: klaar  # FMT003
      evaluatiedatum: 2035-06-01
""",
    "FMT004": """Dit govdoc leest het formaat van dit bestand niet.

Wat: achter formaat staat een andere versie dan die dit programma kent.
Grondslag: het formaat van gemeente.yaml; een volgende versie kan sleutels anders bedoelen.
Herstel: schrijf formaat: 1, of neem het govdoc waarvoor dit bestand is gemaakt.
Voorbeeld:
    formaat: 2  # FMT004
""",
    "REF001": """Een rol bestaat niet.

Wat: hier staat de id van een rol die niet onder rollen staat.
Grondslag: het formaat van gemeente.yaml; een taak zonder bestaande rol is van niemand.
Herstel: schrijf de id die de melding voorstelt, of voeg de rol toe onder rollen.
Voorbeeld:
    activiteiten:
      klachten:
        naam: Klachten behandelen
        A: colege  # REF001
        R: asd
        I: fg
""",
    "REF002": """Een doel, kernpartner of leverancier bestaat niet.

Wat: hier staat een id die nergens is beschreven: een doel staat onder doelen van dezelfde
ketenpartner.
Grondslag: het formaat van gemeente.yaml; gegevens zonder doel mogen niet worden gedeeld (artikel 5
lid 1 onder b AVG).
Herstel: schrijf de id die de melding voorstelt, of beschrijf wat ontbreekt.
Voorbeeld:
    ketenpartners:
      woonlinde:
        gegevens:
          - categorie: naam en adres
            soort: gewoon
            doelen: huisuitzeting  # REF002
            van: beide
            bewaartermijn: {jaren: 2, vanaf: einde van de hulp, bron: selectielijst}
""",
    "REF003": """Een bestand of map is er niet of is niet te gebruiken.

Wat: het pad bestaat niet, leidt naar buiten de map van gemeente.yaml, of is niet te lezen als wat
het moet zijn (een afbeelding, een Word-bestand, een CSV).
Grondslag: het formaat van gemeente.yaml; een document mag niet afhangen van wat een ander niet
heeft.
Herstel: zet het bestand in de map van gemeente.yaml en schrijf het pad vanaf die map, met /.
Voorbeeld:
    huisstijl:
      logo: beeldmerk/logo.png  # REF003
      logo_tekst: Wapen van Wilgenhoven
""",
    "REF004": """Een artikel van het convenant bestaat niet of kan niet weg.

Wat: bij weglaten of na staat een artikel dat het convenant niet heeft, of een artikel dat niet mag
worden weggelaten.
Grondslag: de tekst van het convenant in content/convenant; verplichte artikelen volgen uit de AVG.
Herstel: kies een artikel dat de melding noemt.
Voorbeeld:
    ketenpartners:
      woonlinde:
        weglaten: openbaarheit  # REF004
""",
}
