"""Citing laws in one document: what it cites is remembered, for its list of laws."""

from collections.abc import Callable
from dataclasses import dataclass, field

from govdoc.rules.wetten import AangehaaldeWet, Citaat, Wetten
from govdoc.text.dutch import maand
from govdoc.text.refusal import refused


@dataclass
class Laws:
    """The functions about laws of one document; `cited` grows as it reads."""

    register: Wetten
    cited: list[Citaat] = field(default_factory=list)

    def functions(self) -> dict[str, Callable[..., object]]:
        """The functions by the name that texts use."""
        return {
            "wet": self.wet,
            "artikelen_van_de_wet": self.artikelen_van_de_wet,
            "peildatum": self.peildatum,
            "wetten_die_wijzigen": self.register.wijzigend,
        }

    def wet(
        self, sleutel: object, artikel: object = "", *, voluit: object = False, kort: object = False
    ) -> str:
        """A citation as text.

        Raises:
            CitationError: TPL006, the register does not hold it.
        """
        nummer = isinstance(artikel, int) and not isinstance(artikel, bool)
        if not isinstance(sleutel, str) or not (nummer or isinstance(artikel, str)):
            raise refused("`wet` vraagt een wet en een artikel: wet('avg', '28(3)')", word="wet")
        citaat = self.register.citeer(sleutel, str(artikel), voluit=bool(voluit), kort=bool(kort))
        self.cited.append(citaat)
        return citaat.tekst

    def artikelen_van_de_wet(self) -> tuple[AangehaaldeWet, ...]:
        """The laws that this document has cited so far."""
        return self.register.aangehaald(self.cited)

    def peildatum(self) -> str:
        """The month up to which the law was followed: "november 2026"; empty without any law."""
        dag = self.register.peildatum
        return maand(dag) if dag else ""
