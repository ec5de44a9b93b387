"""lawcheck: statutes of Moroccan cooperatives read, checked against Law 112.12 and explained."""
