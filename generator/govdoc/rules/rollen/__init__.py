"""ROL: the roles, the reporting lines between them and the independence of the FG."""
