"""The bot's books: cases, what was written to the desk, and the audit trail, in one database."""
