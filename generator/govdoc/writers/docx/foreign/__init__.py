"""A gemeente's own Word template made into a house style: its look stays, its sample text goes."""
