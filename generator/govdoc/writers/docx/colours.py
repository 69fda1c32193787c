"""Puts the colours of a gemeente in the place of those a Word file was made with."""

from dataclasses import astuple

from govdoc.writers.palette import Palette


def recolour(xml: str, old: Palette, new: Palette) -> str:
    """The same part of a house style in other colours."""
    pairs = dict(zip(astuple(old), astuple(new), strict=True))
    for number, colour in enumerate(pairs):  # in two steps, so that no colour is replaced twice
        xml = xml.replace(f'"{colour}"', f'"\ue000{number}"')
    for number, colour in enumerate(pairs.values()):
        xml = xml.replace(f'"\ue000{number}"', f'"{colour}"')
    return xml
