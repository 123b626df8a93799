"""What the bot does: takes tickets, keeps its books, answers."""
