"""Our own settings, with what the look of a template needs from its own; and its fonts."""

from copy import deepcopy

from lxml import etree

from govdoc.writers.docx.foreign.archive import Archive, W, removed

_AFTER = {
    "mirrorMargins": "zoom",
    "gutterAtTop": "zoom",
    "evenAndOddHeaders": "autoHyphenation",
}
_INSTEAD = ("defaultTabStop", "clrSchemeMapping")


def settings(archive: Archive, ours: str) -> str:
    """The part `settings.xml`: nothing of theirs but what pages and colours look like."""
    root = etree.fromstring(ours)
    part = archive.related(archive.main, "settings")
    theirs = archive.tree(part) if part else root
    for name in _INSTEAD:
        old, new = root.find(W + name), theirs.find(W + name)
        if old is not None and new is not None:
            root.replace(old, deepcopy(new))
    for name, before in reversed(_AFTER.items()):
        new, neighbour = theirs.find(W + name), root.find(W + before)
        if new is not None and neighbour is not None and root.find(W + name) is None:
            neighbour.addnext(deepcopy(new))
    return etree.tostring(root, encoding="unicode")


def fonts(archive: Archive, ours: str) -> str:
    """The part `fontTable.xml` of the template, without fonts that are embedded in it."""
    part = archive.related(archive.main, "fontTable")
    if not part:
        return ours
    root = archive.tree(part)
    for element in list(root.iter(etree.Element)):
        if etree.QName(element).localname.startswith("embed"):
            removed(element)
    return etree.tostring(root, encoding="unicode")
