"""The gemeente as frozen, typed models; field names equal the keys of the format (formaat.md)."""
