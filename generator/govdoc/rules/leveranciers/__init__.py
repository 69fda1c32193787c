"""LEV: suppliers, and what must be arranged before they process personal data."""
