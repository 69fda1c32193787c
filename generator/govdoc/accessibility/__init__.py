"""The accessibility gate: what is checked, and the checks on blocks before a document is written.

`writers/docx/gate` runs the same list on a Word file. A check is one function, registered once.
"""
