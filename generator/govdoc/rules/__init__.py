"""What the law asks: the register of laws, and the rules that `check` applies."""
