"""A build with an own Word template says what that template costs in accessibility."""

from govdoc.writers.docx.gate.remark import said_of_template
from hulp.schrijven import schrijf, veranderd
from hulp.voorbeeld import handboek

GOED = schrijf(handboek())


def test_a_template_without_faults_is_not_mentioned() -> None:
    assert said_of_template(GOED, "huis.dotx") == ()


def test_faults_are_counted_and_the_way_to_see_them_is_told() -> None:
    zonder_kop = veranderd(GOED, "word/document.xml", lambda xml: xml.replace("<w:tblHeader/>", ""))
    (gezegd,) = said_of_template(zonder_kop, "huis.dotx")
    assert "huis.dotx" in gezegd
    assert "punten" in gezegd
    assert "govdoc check-docx" in gezegd
