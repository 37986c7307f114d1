"""The one table of signalen: code, how heavy, the sentence, and the step where it is mended.

The words between braces are filled by the rule of the same code. What a rule looks at, why, and
where that comes from stands in its docstring (`bv`, `pl`, `do`, `ta`, `pr`).
"""

from __future__ import annotations

from dataclasses import dataclass

from overleg.keuzes import Ernst, StapSoort

_HARD, _LET_OP = Ernst.HARD, Ernst.LET_OP


@dataclass(frozen=True, slots=True)
class SignaalSoort:
    """One row of the table: what every signaal with this code has in common."""

    code: str
    ernst: Ernst
    stap: StapSoort
    zin: str


TABEL: tuple[SignaalSoort, ...] = (
    SignaalSoort(
        "BV01",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "Niemand weet iets over {wat}. Vul dit nu aan, vraag wie het uitzoekt, of aanvaard het"
        " hardop.",
    ),
    SignaalSoort(
        "BV02",
        _LET_OP,
        StapSoort.TONEN,
        "Dit is ernstig en alleen {stem} weet het: {regel}. Vraag wie dit ook weet.",
    ),
    SignaalSoort(
        "BV03",
        _LET_OP,
        StapSoort.MENSEN,
        "Niemand heeft {wie} gesproken. Spreek af wie dat doet en wanneer.",
    ),
    SignaalSoort(
        "BV04",
        _LET_OP,
        StapSoort.MENSEN,
        "{wie} is {contact}. Spreek af wie {wie} alleen ziet en wanneer.",
    ),
    SignaalSoort(
        "BV05",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "Twee regels spreken elkaar tegen: {een} en {ander}. Schrijf op wat eruit kwam, of wie"
        " het uitzoekt.",
    ),
    SignaalSoort(
        "BV06",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "{organisatie} wordt genoemd, maar zit niet aan tafel. Vraag wie daar navraag doet, of"
        " noteer wie hier ontbreekt.",
    ),
    SignaalSoort(
        "BV07",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "Alles wat we over {wie} weten, is ouder dan {dagen} dagen. Vraag wie iets nieuws weet.",
    ),
    SignaalSoort(
        "BV08",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "{stem} noemt niets wat daar niet bekend is. Vraag: wat weet u niet, en wat kunt u"
        " vanuit uw werk niet zien?",
    ),
    SignaalSoort(
        "BV09",
        _LET_OP,
        StapSoort.BLINDE_VLEKKEN,
        "{stem} heeft het niet nagekeken. Vraag of dat nog kan, en voor wanneer.",
    ),
    SignaalSoort(
        "BV10",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "Er zijn besluiten genomen, maar niemand sprak {wie}. Maak een actie om dat eerst te doen.",
    ),
    SignaalSoort(
        "PL01",
        _HARD,
        StapSoort.NODIG,
        "Voor {wie} is er geen voorwaarde. Schrijf op wat minimaal geregeld moet zijn.",
    ),
    SignaalSoort(
        "PL02",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "Bij de voorwaarde {regel} hoort nog geen afspraak of actie. Wie gaat wat doen?",
    ),
    SignaalSoort(
        "PL03",
        _LET_OP,
        StapSoort.STRESSTEST,
        "Bij de voorwaarde {regel} hoort nog geen wat-als. Wat doen we als het misgaat?",
    ),
    SignaalSoort(
        "PL04",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "Bij de afspraak {regel} staat niet {mist}. Vul dat aan.",
    ),
    SignaalSoort(
        "PL05",
        _HARD,
        StapSoort.AFSPRAKEN,
        "Bij de actie {regel} staat niet {mist}. Noem één eigenaar en één datum.",
    ),
    SignaalSoort(
        "PL06",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "De actie {regel} zegt niet waarom, en ook niet wanneer hij klaar is. Schrijf op waaraan"
        " iemand dat ziet.",
    ),
    SignaalSoort(
        "PL07",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "{wie} is er niet en heeft de actie {regel} nog niet toegezegd. Spreek af wie dit vraagt.",
    ),
    SignaalSoort(
        "PL08",
        _LET_OP,
        StapSoort.NODIG,
        "In het plan staat niets voor {wie}. Wat is nodig om het anders te doen?",
    ),
    SignaalSoort(
        "PL09",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "Alle acties gaan over overleggen en doorgeven. Wat merken de mensen zelf ervan?",
    ),
    SignaalSoort(
        "PL10",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "Kijk naar de datum van {wat}: {datum} {waarom}. {doe}",
    ),
    SignaalSoort(
        "PL11",
        _HARD,
        StapSoort.REGIE,
        "{wat}. Noem één mens die gebeld kan worden, en een nummer voor avond en nacht.",
    ),
    SignaalSoort(
        "PL12",
        _LET_OP,
        StapSoort.AKKOORD,
        "Er is geen dag waarop we kijken of het plan werkt. Kies een datum.",
    ),
    SignaalSoort(
        "PL13",
        _LET_OP,
        StapSoort.AFSPRAKEN,
        "De acties {een} en {ander} zitten elkaar in de weg: {waarom}. Verander er één.",
    ),
    SignaalSoort("PL14", _LET_OP, StapSoort.ACUUTKAART, "De acuutkaart is niet klaar: {wat}."),
    SignaalSoort(
        "DO01",
        _LET_OP,
        StapSoort.TONEN,
        "Feitelijk: bij het feit {regel} staat geen bron. Schrijf op van wie dit komt.",
    ),
    SignaalSoort("DO02", _LET_OP, StapSoort.VEILIGHEID, "Compleet: {wat}."),
    SignaalSoort(
        "DO03",
        _LET_OP,
        StapSoort.TONEN,
        "Relevant: bij {regel} is niet te zien over wie het gaat of waarom het nodig is. Vul dat"
        " aan, of haal de regel weg.",
    ),
    SignaalSoort(
        "DO04",
        _LET_OP,
        StapSoort.VEILIGHEID,
        "Actueel: het oordeel is van voor het bericht van {tijd}. Vraag opnieuw: is het NU veilig?",
    ),
    SignaalSoort(
        "DO05",
        _LET_OP,
        StapSoort.TONEN,
        "Volgordelijk: {regel} {waarom}. Noem de dag, de maand of het jaar.",
    ),
    SignaalSoort(
        "DO06",
        _HARD,
        StapSoort.AKKOORD,
        "Geaccordeerd: het akkoord van {wie} ontbreekt nog. Vraag of de tekst klopt.",
    ),
    SignaalSoort(
        "DO07",
        _LET_OP,
        StapSoort.AKKOORD,
        "Begrijpelijk: {regel} heeft een zin van {aantal} woorden. Maak er twee zinnen van.",
    ),
    SignaalSoort("DO08", _LET_OP, StapSoort.NODIG, "Concreet: bij {regel} staat niet {mist}."),
    SignaalSoort(
        "DO09",
        _LET_OP,
        StapSoort.AKKOORD,
        "De vraag van vandaag is nog niet beantwoord: {vraag}",
    ),
    SignaalSoort("TA01", _LET_OP, StapSoort.AKKOORD, "{woord} kan neutraler. {hint} {voorstel}"),
    SignaalSoort(
        "TA02", _LET_OP, StapSoort.AKKOORD, "Bij {woord}: beschrijf wat u zag. {hint} {voorstel}"
    ),
    SignaalSoort("TA03", _LET_OP, StapSoort.AKKOORD, "{woord} kan preciezer. {hint} {voorstel}"),
    SignaalSoort("TA04", _LET_OP, StapSoort.AKKOORD, "{woord} kan gewoner. {hint} {voorstel}"),
    SignaalSoort(
        "TA05",
        _LET_OP,
        StapSoort.AKKOORD,
        "{woord} zegt niet wie wat doet. {hint} {voorstel}",
    ),
    SignaalSoort(
        "PR01",
        _HARD,
        StapSoort.AKKOORD,
        "In {waar} staat een burgerservicenummer. Haal dat nummer weg.",
    ),
    SignaalSoort(
        "PR02",
        _HARD,
        StapSoort.AKKOORD,
        "In {waar} is te lezen wie de melder is. Haal de naam weg.",
    ),
    SignaalSoort(
        "PR03",
        _HARD,
        StapSoort.AKKOORD,
        "In {waar} staat iets wat {geheim}. Haal het daar weg, of scherm die regel ook af.",
    ),
    SignaalSoort(
        "PR04",
        _HARD,
        StapSoort.ACUUTKAART,
        "Regel {nummer} van de acuutkaart is nog niet vrijgegeven door {wie}. Vraag of die erop"
        " mag.",
    ),
)
"""Every signaal there is, in the order of its code within a family."""

OP_CODE: dict[str, SignaalSoort] = {soort.code: soort for soort in TABEL}
"""From the code to the row."""
