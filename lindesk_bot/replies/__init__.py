"""What the bot writes: one template for each letter (``sv/``), what each tells (``texts.py``), the words for codes."""
