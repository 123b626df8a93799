"""The demo and the preview: invented providers, customers and tickets, played by the same program that ``run`` runs."""
