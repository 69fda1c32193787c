"""HUI: the gemeente's own house style; its Word template, its colours and its logo."""
